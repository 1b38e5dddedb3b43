package parley.engine.rules;

import java.time.Duration;

/** Bounds on what one role can do, so that no session grows without end. */
public final class Limits {

    /** Characters of a message or of the note to a proposal. */
    public static final int TEXT_MAX = 4_000;

    /** Characters of a reason or of one reservation. */
    public static final int REASON_MAX = 500;

    /** Reservations recorded with one assent. */
    public static final int RESERVATIONS_MAX = 5;

    /** Moves of one role in one phase. */
    public static final int MOVES_PER_PHASE_MAX = 300;

    /** Texts that one role submits or amends in one phase. */
    public static final int TEXTS_PER_PHASE_MAX = 12;

    /** Assurances of one role in one session: all of them are shown at the debrief. */
    public static final int ASSURANCES_MAX = 100;
    /** Amendments to one text that can be open at a time. */
    public static final int AMENDMENTS_OPEN_MAX = 12;

    /** Consequences of one command or timer; more is a fault of the scenario. */
    public static final int CONSEQUENCES_MAX = 200;

    /** By how much a facilitator can move the end of a phase at a time. */
    public static final Duration EXTENSION_MAX = Duration.ofHours(24);

    private Limits() {}
}
