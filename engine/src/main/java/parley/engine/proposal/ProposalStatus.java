package parley.engine.proposal;

/** The states of a proposal. */
public enum ProposalStatus {
    /** Positions may be taken. */
    OPEN,
    /** Every procedure has passed, but something it needs is missing; takes effect the moment that holds. */
    HELD,
    /** Every procedure has passed and the terms have taken effect. */
    ADOPTED,
    /** An objection stood at the close. */
    REJECTED,
    /** A veto holder's objection stood at the close. */
    VETOED,
    /** Taken back by its sponsor. */
    WITHDRAWN,
    /** Its time passed: an assent was still missing, or what it needs never came. */
    LAPSED,
    /** Another adopted text settled one of its issues otherwise, or left it nothing to settle. */
    SUPERSEDED;

    /** Whether the proposal can still come to something; if not, it never changes again. */
    public boolean isAlive() {
        return this == OPEN || this == HELD;
    }
}
