package parley.engine.event;

import parley.engine.id.BodyId;
import parley.engine.id.RoleId;

/** Who is at the table. Everybody sees these. */
public sealed interface PresenceEvent extends Event {

    /** Whose presence it is. */
    RoleId role();

    /** It stays away in protest. */
    record BoycottBegun(RoleId role, String note) implements PresenceEvent {}

    /** It left the table. */
    record WalkedOut(RoleId role, String note) implements PresenceEvent {}

    /** It came back. */
    record Returned(RoleId role, String note) implements PresenceEvent {}

    /** It lost its seat, because the body it speaks for was shut out. */
    record SeatLost(RoleId role, BodyId body) implements PresenceEvent {}
}
