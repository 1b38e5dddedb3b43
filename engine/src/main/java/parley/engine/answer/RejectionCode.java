package parley.engine.answer;

/**
 * Why a command can be refused. The order is a contract: where several apply, the first is given.
 *
 * <p>"Unknown" and "not yours to see" are one code, so that a refusal tells nobody what exists.
 */
public enum RejectionCode {
    SESSION_ALREADY_OPEN,
    SESSION_CONCLUDED,
    SESSION_ALREADY_STARTED,
    SESSION_NOT_STARTED,
    SESSION_PAUSED,
    NOT_PAUSED,
    SESSION_NOT_CONCLUDED,
    UNKNOWN_ROLE,
    SEAT_TAKEN,
    SEAT_EMPTY,
    NOBODY_SEATED,
    NOT_PRESENT,
    WRONG_PHASE,
    MOVE_LIMIT,
    ALREADY_YIELDED,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    TEXT_NOT_PLAIN,
    UNKNOWN_DEADLINE,
    UNKNOWN_NEWS,
    WRONG_DATE,
    UNKNOWN_ADDRESSEE,
    WRONG_ADDRESSEE,
    UNKNOWN_PROPOSAL,
    NOT_SPONSOR,
    PROPOSAL_CLOSED,
    STALE_VERSION,
    PACKAGE_EMPTY,
    UNKNOWN_ISSUE,
    UNKNOWN_OPTION,
    UNKNOWN_CEASE_FIRE,
    UNKNOWN_BODY,
    NOT_VOIDABLE,
    TERM_TWICE,
    ALREADY_SETTLED,
    NOTHING_TO_SETTLE,
    NO_DECISION,
    NOT_ENTITLED,
    RIGHT_SPENT,
    OPTION_GONE,
    NOT_NOW,
    AUDIENCE_TOO_NARROW,
    INCOHERENT,
    WRONG_STATE
}
