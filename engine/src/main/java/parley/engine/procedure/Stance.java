package parley.engine.procedure;

/** What a role can say to a proposal. */
public enum Stance {
    ASSENT,
    OBJECT,
    ABSTAIN
}
