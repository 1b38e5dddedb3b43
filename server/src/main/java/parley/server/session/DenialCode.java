package parley.server.session;

/** Why the host, and not the referee, says no. */
public enum DenialCode {
    WRONG_CREATION_KEY,
    UNKNOWN_SCENARIO,
    /** There is no such session, or the token does not fit: the answer does not say which. */
    NO_SUCH_SEAT,
    NOT_SEATED,
    NOT_FACILITATOR,
    UNKNOWN_CURSOR,
    BUSY,
    SESSION_FROZEN,
    REPLACED
}
