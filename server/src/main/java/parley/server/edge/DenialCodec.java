package parley.server.edge;

import parley.protocol.codec.RefusalCodec;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.RefusalCode;
import parley.server.session.Denial;
import parley.server.session.DenialCode;

/** What the host says no to, as a message. */
final class DenialCodec {

    private DenialCodec() {}

    static Refusal encode(Denial denial) {
        return RefusalCodec.refusal(encode(denial.code()), denial.sentence(), denial.remedy());
    }

    private static RefusalCode encode(DenialCode code) {
        return switch (code) {
            case WRONG_CREATION_KEY -> RefusalCode.REFUSAL_CODE_WRONG_CREATION_KEY;
            case UNKNOWN_SCENARIO -> RefusalCode.REFUSAL_CODE_UNKNOWN_SCENARIO;
            case NO_SUCH_SEAT -> RefusalCode.REFUSAL_CODE_NO_SUCH_SEAT;
            case NOT_SEATED -> RefusalCode.REFUSAL_CODE_NOT_SEATED;
            case NOT_FACILITATOR -> RefusalCode.REFUSAL_CODE_NOT_FACILITATOR;
            case UNKNOWN_CURSOR -> RefusalCode.REFUSAL_CODE_UNKNOWN_CURSOR;
            case BUSY -> RefusalCode.REFUSAL_CODE_BUSY;
            case SESSION_FROZEN -> RefusalCode.REFUSAL_CODE_SESSION_FROZEN;
            case REPLACED -> RefusalCode.REFUSAL_CODE_REPLACED;
        };
    }
}
