package parley.engine.event;

import parley.engine.id.PhaseId;

/** What the facilitator ruled, and why. Everybody sees these. What it brought about follows as events of its own. */
public sealed interface RulingEvent extends Event {

    /** The clocks stopped, and no move is taken. */
    record Paused(String reason) implements RulingEvent {}

    /** It goes on where the pause began. */
    record Resumed(String reason) implements RulingEvent {}

    /** The phase was to end now; its ending follows. */
    record PhaseCutShort(PhaseId phase, String reason) implements RulingEvent {}

    /** The facilitator said something to everybody. */
    record Announced(String text) implements RulingEvent {}

    /** The session was to end now; its outcome follows. */
    record SessionCutShort(String reason) implements RulingEvent {}
}
