package parley.engine.view;

import parley.engine.id.RoleId;

/** Who looks. */
public sealed interface Viewer {

    /** Whoever holds this seat. */
    record AtSeat(RoleId role) implements Viewer {}

    /**
     * The facilitator of the session.
     *
     * @param readsPrivate whether this session lets the facilitator read private rooms; every player was told
     */
    record Facilitating(boolean readsPrivate) implements Viewer {}
}
