package parley.engine.event;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import parley.engine.id.DeadlineId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.session.SessionOptions;

/** What happened to the session as a whole. Everybody sees these. */
public sealed interface SessionEvent extends Event {

    /**
     * The session was created.
     *
     * @param scenarioHash the fingerprint of the scenario it plays
     */
    record Opened(ScenarioId scenario, String scenarioHash, SessionOptions options) implements SessionEvent {}

    /** Play began. */
    record Started() implements SessionEvent {}

    /**
     * A phase began.
     *
     * @param date its first instant, which is the date while it runs
     */
    record PhaseBegan(PhaseId phase, int round, Instant date) implements SessionEvent {}

    /** A role is done with the phase. */
    record Yielded(RoleId role) implements SessionEvent {}

    /** A role that was done with the phase has moved again. */
    record YieldTakenBack(RoleId role) implements SessionEvent {}

    /** The last instant of the phase is reached; what falls due fires now. */
    record PhaseEnding(PhaseId phase, Instant date) implements SessionEvent {}

    /** A role has used a right that it can use only once, by acting on it. */
    record RightSpent(RoleId role, ProcedureId procedure) implements SessionEvent {}

    /** A deadline fell due and was met. */
    record DeadlineMet(DeadlineId deadline) implements SessionEvent {}

    /**
     * A deadline fell due and was missed.
     *
     * @param misses how many have been missed by now
     */
    record DeadlineMissed(DeadlineId deadline, int misses) implements SessionEvent {}

    /** The phase is over. */
    record PhaseEnded(PhaseId phase) implements SessionEvent {}

    /** The round is over. */
    record RoundEnded(int round) implements SessionEvent {}

    /**
     * The session is over.
     *
     * @param sentence what this outcome means
     * @param unreached the endings that come before it, and what each still needed
     */
    record Concluded(String outcome, String sentence, ImmutableList<Unreached> unreached) implements SessionEvent {}

    /**
     * An ending that was not reached.
     *
     * @param lacks what it still needed, in words
     */
    record Unreached(String outcome, ImmutableList<String> lacks) {}
}
