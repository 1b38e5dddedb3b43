package parley.server.edge;

import static parley.protocol.codec.RefusalCodec.refusal;

import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.RefusalCode;
import parley.server.session.Denial;

/** What the edge itself says no to, and why it closes a connection. */
final class Refusals {

    static final Refusal NOTHING_ASKED = refusal(
            RefusalCode.REFUSAL_CODE_MALFORMED,
            "The envelope holds no request that this version knows.",
            "Set one of the fields of 'request'.");

    static final Refusal NOT_GREETED =
            refusal(RefusalCode.REFUSAL_CODE_NOT_GREETED, "The first request is hello.", "Say hello first.");

    static final Refusal ALREADY_GREETED =
            refusal(RefusalCode.REFUSAL_CODE_ALREADY_GREETED, "This connection has been greeted already.");

    static final Refusal CLIENT_NAME = refusal(
            RefusalCode.REFUSAL_CODE_MALFORMED, "hello.client_name: at most 60 printable characters are expected.");

    static final Refusal NO_SUCH_SEAT = DenialCodec.encode(Denial.NO_SUCH_SEAT);

    static final Refusal NOT_FACILITATOR = DenialCodec.encode(Denial.NOT_FACILITATOR);

    static final Refusal UNKNOWN_CURSOR = DenialCodec.encode(Denial.UNKNOWN_CURSOR);

    static final Refusal SESSION_BUSY = DenialCodec.encode(Denial.SESSION_BUSY);

    static final Refusal NOT_SEATED = refusal(
            RefusalCode.REFUSAL_CODE_NOT_SEATED, "This connection has not joined a session.", "Join a seat first.");

    static final Refusal NO_SEAT = refusal(
            RefusalCode.REFUSAL_CODE_NOT_SEATED,
            "A facilitator holds no seat, and so has no moves.",
            "Join with a seat's token to play.");

    static final Refusal ALREADY_SEATED = refusal(
            RefusalCode.REFUSAL_CODE_ALREADY_SEATED,
            "This connection has joined already.",
            "Leave the seat first, or open another connection.");

    static final Refusal RATE_LIMITED = refusal(
            RefusalCode.REFUSAL_CODE_RATE_LIMITED,
            "That was too many requests.",
            "Wait a second; the limits stand in the welcome.");

    static final Refusal NO_REQUEST_ID = refusal(
            RefusalCode.REFUSAL_CODE_FRAME_UNREADABLE,
            "The envelope has no request_id.",
            "Number the requests of a connection from 1.");

    static final Refusal REQUEST_ID_OUT_OF_ORDER = refusal(
            RefusalCode.REFUSAL_CODE_REQUEST_ID_OUT_OF_ORDER,
            "A request_id must be greater than the one before it.",
            "Number the requests of a connection from 1.");

    static final Refusal FRAME_TOO_LARGE = refusal(
            RefusalCode.REFUSAL_CODE_FRAME_TOO_LARGE,
            "A frame is longer than this server takes, or its length is no varint32.",
            "The most bytes stand in the welcome.");

    static final Refusal GREETING_TIMEOUT =
            refusal(RefusalCode.REFUSAL_CODE_GREETING_TIMEOUT, "The connection joined no session in the time allowed.");

    static final Refusal IDLE_TIMEOUT = refusal(
            RefusalCode.REFUSAL_CODE_IDLE_TIMEOUT,
            "Nothing was heard for too long.",
            "Connect again and resume; send a ping when there is nothing else to send.");

    static final Refusal SLOW_READER = refusal(
            RefusalCode.REFUSAL_CODE_SLOW_READER,
            "What was sent was not read for too long.",
            "Connect again and resume after the last cursor seen.");

    static final Refusal SERVER_STOPPING = refusal(
            RefusalCode.REFUSAL_CODE_SERVER_STOPPING,
            "The server is stopping.",
            "Create a new session when it is back: this version keeps its sessions in memory.");

    static final Refusal TOO_MANY_CONNECTIONS = refusal(
            RefusalCode.REFUSAL_CODE_TOO_MANY_CONNECTIONS,
            "The server holds as many connections as it may.",
            "Try again, with growing delay.");

    static final Refusal INTERNAL = refusal(
            RefusalCode.REFUSAL_CODE_INTERNAL, "Something in the server broke.", "Connect again, resume, and look.");

    private Refusals() {}

    static Refusal malformed(String sentence) {
        return refusal(RefusalCode.REFUSAL_CODE_MALFORMED, sentence);
    }

    static Refusal unreadable(String sentence) {
        return refusal(RefusalCode.REFUSAL_CODE_FRAME_UNREADABLE, sentence);
    }

    static Refusal unsupportedVersion(int version) {
        return refusal(
                RefusalCode.REFUSAL_CODE_UNSUPPORTED_VERSION,
                "This server speaks version %d of the protocol only.".formatted(version));
    }
}
