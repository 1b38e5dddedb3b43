package parley.engine.procedure;

/** What a procedure can come out at. */
public enum Result {
    /** The rule is satisfied. */
    PASSED,
    /** An objection stands that the rule gives effect to. */
    OBJECTED,
    /** Nobody objected, but an assent that the rule wants was not given. */
    ASSENT_MISSING,
    /** Somebody abstained where the rule wants everybody's yes. */
    ABSTAINED,
    /** Too few took part. */
    NO_QUORUM,
    /** Too few assented. */
    THRESHOLD_MISSED,
    /** A veto holder's objection stands. */
    VETOED;

    /** Whether the text was voted down, rather than passed or left without an answer. */
    public boolean isNo() {
        return switch (this) {
            case PASSED, ASSENT_MISSING -> false;
            case OBJECTED, ABSTAINED, NO_QUORUM, THRESHOLD_MISSED, VETOED -> true;
        };
    }
}
