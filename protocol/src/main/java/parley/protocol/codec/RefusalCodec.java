package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.RefusalCode;

/** Refusals: the engine's rejections, and those of the server itself. */
public final class RefusalCodec {

    private static final ImmutableMap<RefusalCode, RejectionCode> ENGINE = Arrays.stream(RejectionCode.values())
            .collect(ImmutableMap.toImmutableMap(RefusalCodec::encode, Function.identity()));

    private RefusalCodec() {}

    /** A refusal of the server's own, for which nothing can be done. */
    public static Refusal refusal(RefusalCode code, String sentence) {
        return Refusal.newBuilder().setCode(code).setSentence(sentence).build();
    }

    /** A refusal of the server's own, and what would help. */
    public static Refusal refusal(RefusalCode code, String sentence, String remedy) {
        return refusal(code, sentence).toBuilder().setRemedy(remedy).build();
    }

    /** The engine's rejection as a message. */
    public static Refusal encode(Rejection rejection) {
        var wire = Refusal.newBuilder().setCode(encode(rejection.code())).setSentence(rejection.sentence());
        rejection.remedy().ifPresent(wire::setRemedy);
        return wire.build();
    }

    /** The engine's rejection that the message is; a refusal of the server's own is malformed here. */
    public static Rejection decode(Refusal wire) throws MalformedException {
        return decode(wire, Place.root("refusal"));
    }

    static Rejection decode(Refusal wire, Place at) throws MalformedException {
        RejectionCode code = ENGINE.get(wire.getCode());
        if (code == null) {
            throw at.field("code").malformed("this is no reason of the referee's");
        }
        return new Rejection(
                code, wire.getSentence(), wire.hasRemedy() ? Optional.of(wire.getRemedy()) : Optional.empty());
    }

    private static RefusalCode encode(RejectionCode code) {
        return switch (code) {
            case SESSION_ALREADY_OPEN -> RefusalCode.REFUSAL_CODE_SESSION_ALREADY_OPEN;
            case SESSION_CONCLUDED -> RefusalCode.REFUSAL_CODE_SESSION_CONCLUDED;
            case SESSION_ALREADY_STARTED -> RefusalCode.REFUSAL_CODE_SESSION_ALREADY_STARTED;
            case SESSION_NOT_STARTED -> RefusalCode.REFUSAL_CODE_SESSION_NOT_STARTED;
            case SESSION_PAUSED -> RefusalCode.REFUSAL_CODE_SESSION_PAUSED;
            case NOT_PAUSED -> RefusalCode.REFUSAL_CODE_NOT_PAUSED;
            case SESSION_NOT_CONCLUDED -> RefusalCode.REFUSAL_CODE_SESSION_NOT_CONCLUDED;
            case TIME_IS_UP -> RefusalCode.REFUSAL_CODE_TIME_IS_UP;
            case TIME_IS_NOT_UP -> RefusalCode.REFUSAL_CODE_TIME_IS_NOT_UP;
            case UNKNOWN_ROLE -> RefusalCode.REFUSAL_CODE_UNKNOWN_ROLE;
            case SEAT_TAKEN -> RefusalCode.REFUSAL_CODE_SEAT_TAKEN;
            case SEAT_EMPTY -> RefusalCode.REFUSAL_CODE_SEAT_EMPTY;
            case NOBODY_SEATED -> RefusalCode.REFUSAL_CODE_NOBODY_SEATED;
            case NOT_PRESENT -> RefusalCode.REFUSAL_CODE_NOT_PRESENT;
            case WRONG_PHASE -> RefusalCode.REFUSAL_CODE_WRONG_PHASE;
            case OUT_OF_ORDER -> RefusalCode.REFUSAL_CODE_OUT_OF_ORDER;
            case MOVE_LIMIT -> RefusalCode.REFUSAL_CODE_MOVE_LIMIT;
            case ALREADY_YIELDED -> RefusalCode.REFUSAL_CODE_ALREADY_YIELDED;
            case TEXT_EMPTY -> RefusalCode.REFUSAL_CODE_TEXT_EMPTY;
            case TEXT_TOO_LONG -> RefusalCode.REFUSAL_CODE_TEXT_TOO_LONG;
            case TEXT_NOT_PLAIN -> RefusalCode.REFUSAL_CODE_TEXT_NOT_PLAIN;
            case UNKNOWN_DEADLINE -> RefusalCode.REFUSAL_CODE_UNKNOWN_DEADLINE;
            case UNKNOWN_NEWS -> RefusalCode.REFUSAL_CODE_UNKNOWN_NEWS;
            case WRONG_DATE -> RefusalCode.REFUSAL_CODE_WRONG_DATE;
            case UNKNOWN_ADDRESSEE -> RefusalCode.REFUSAL_CODE_UNKNOWN_ADDRESSEE;
            case WRONG_ADDRESSEE -> RefusalCode.REFUSAL_CODE_WRONG_ADDRESSEE;
            case UNKNOWN_PROPOSAL -> RefusalCode.REFUSAL_CODE_UNKNOWN_PROPOSAL;
            case NOT_SPONSOR -> RefusalCode.REFUSAL_CODE_NOT_SPONSOR;
            case ALREADY_SPONSOR -> RefusalCode.REFUSAL_CODE_ALREADY_SPONSOR;
            case PROPOSAL_CLOSED -> RefusalCode.REFUSAL_CODE_PROPOSAL_CLOSED;
            case STALE_VERSION -> RefusalCode.REFUSAL_CODE_STALE_VERSION;
            case UNKNOWN_AMENDMENT -> RefusalCode.REFUSAL_CODE_UNKNOWN_AMENDMENT;
            case AUDIENCE_TOO_WIDE -> RefusalCode.REFUSAL_CODE_AUDIENCE_TOO_WIDE;
            case PACKAGE_EMPTY -> RefusalCode.REFUSAL_CODE_PACKAGE_EMPTY;
            case UNKNOWN_ISSUE -> RefusalCode.REFUSAL_CODE_UNKNOWN_ISSUE;
            case UNKNOWN_OPTION -> RefusalCode.REFUSAL_CODE_UNKNOWN_OPTION;
            case UNKNOWN_CEASE_FIRE -> RefusalCode.REFUSAL_CODE_UNKNOWN_CEASE_FIRE;
            case UNKNOWN_BODY -> RefusalCode.REFUSAL_CODE_UNKNOWN_BODY;
            case NOT_VOIDABLE -> RefusalCode.REFUSAL_CODE_NOT_VOIDABLE;
            case TERM_TWICE -> RefusalCode.REFUSAL_CODE_TERM_TWICE;
            case ALREADY_SETTLED -> RefusalCode.REFUSAL_CODE_ALREADY_SETTLED;
            case NOTHING_TO_SETTLE -> RefusalCode.REFUSAL_CODE_NOTHING_TO_SETTLE;
            case NO_DECISION -> RefusalCode.REFUSAL_CODE_NO_DECISION;
            case NOT_ENTITLED -> RefusalCode.REFUSAL_CODE_NOT_ENTITLED;
            case RIGHT_SPENT -> RefusalCode.REFUSAL_CODE_RIGHT_SPENT;
            case OPTION_GONE -> RefusalCode.REFUSAL_CODE_OPTION_GONE;
            case NOT_NOW -> RefusalCode.REFUSAL_CODE_NOT_NOW;
            case TALKS_OVER -> RefusalCode.REFUSAL_CODE_TALKS_OVER;
            case NOT_YOUR_TURN -> RefusalCode.REFUSAL_CODE_NOT_YOUR_TURN;
            case STEP_INCOMPLETE -> RefusalCode.REFUSAL_CODE_STEP_INCOMPLETE;
            case AUDIENCE_TOO_NARROW -> RefusalCode.REFUSAL_CODE_AUDIENCE_TOO_NARROW;
            case INCOHERENT -> RefusalCode.REFUSAL_CODE_INCOHERENT;
            case WRONG_STATE -> RefusalCode.REFUSAL_CODE_WRONG_STATE;
        };
    }
}
