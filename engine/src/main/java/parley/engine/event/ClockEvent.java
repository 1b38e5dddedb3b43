package parley.engine.event;

import java.time.Instant;
import parley.engine.id.PhaseId;

/** What happened to the clock of the room. Everybody sees these. */
public sealed interface ClockEvent extends Event {

    /**
     * The time of a phase began to run.
     *
     * @param closes the last instant of play time at which a move still counts in it
     */
    record PhaseTimed(PhaseId phase, Instant closes) implements ClockEvent {}

    /** The time of the phase is over; its ending follows. */
    record TimeRanOut(PhaseId phase) implements ClockEvent {}
}
