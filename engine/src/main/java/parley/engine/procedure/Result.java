package parley.engine.procedure;

/** What a procedure can come out at. */
public enum Result {
    /** The rule is satisfied. */
    PASSED,
    /** An objection stands that the rule gives effect to. */
    OBJECTED,
    /** Nobody objected, but an assent that the rule wants was not given. */
    ASSENT_MISSING
}
