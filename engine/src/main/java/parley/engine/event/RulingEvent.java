package parley.engine.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import parley.engine.command.VoidedAct;
import parley.engine.id.Audience;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;

/**
 * What the facilitator ruled, and why. Everybody sees these, save where something hidden would show through. What a ruling
 * brought about follows as events of its own.
 */
public sealed interface RulingEvent extends Event {

    /**
     * The clocks stopped, and no move is taken.
     *
     * @param at the instant of play time at which they did; absent unless the pace is timed
     */
    record Paused(String reason, Optional<Instant> at) implements RulingEvent {}

    /**
     * It goes on where the pause began.
     *
     * @param closes the last instant of the phase, later by the length of the pause; absent without a time limit
     */
    record Resumed(String reason, Optional<Instant> closes) implements RulingEvent {}

    /** The phase was to end now; its ending follows. */
    record PhaseCutShort(PhaseId phase, String reason) implements RulingEvent {}

    /** A deadline of the story falls due at another instant. */
    record DeadlineMoved(DeadlineId deadline, Instant to, String reason) implements RulingEvent {}

    /**
     * News was to come now; it follows. Seen by the facilitator and by those at whom the news is aimed.
     *
     * @param to those at whom it is aimed
     */
    record NewsSent(InjectId inject, Audience to, String reason) implements RulingEvent {}

    /**
     * The phase was given more time, or less.
     *
     * @param closes the last instant of play time at which a move still counts in it
     */
    record PhaseExtended(PhaseId phase, Duration by, Instant closes, String reason) implements RulingEvent {}

    /** A seat was to be held by somebody else; that it was taken follows. */
    record SeatGiven(RoleId role, String reason) implements RulingEvent {}

    /** Every sheet and every assurance may be read by everybody from now on. */
    record SheetsReleased(String reason) implements RulingEvent {}

    /**
     * An act is void; what that undoes follows.
     *
     * @param act hidden from those outside the audience of the text that it is about
     */
    record ActVoided(Optional<VoidedAct> act, String reason) implements RulingEvent {}

    /** The facilitator said something to everybody. */
    record Announced(String text) implements RulingEvent {}

    /** The session was to end now; its outcome follows. */
    record SessionCutShort(String reason) implements RulingEvent {}
}
