package parley.engine.event;

import parley.engine.id.RoleId;
import parley.engine.session.Occupant;

/** Who sits where. Everybody sees these. */
public sealed interface SeatEvent extends Event {

    /** A seat was taken, or handed over by the one who held it. */
    record Taken(RoleId role, Occupant occupant) implements SeatEvent {}

    /** A seat was left. */
    record Left(RoleId role) implements SeatEvent {}
}
