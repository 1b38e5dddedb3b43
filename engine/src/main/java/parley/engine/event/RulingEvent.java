package parley.engine.event;

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

    /** The clocks stopped, and no move is taken. */
    record Paused(String reason) implements RulingEvent {}

    /** It goes on where the pause began. */
    record Resumed(String reason) implements RulingEvent {}

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
