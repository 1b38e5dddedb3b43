package parley.engine.event;

import parley.engine.id.RoleId;

/** What happened to the points of one role. Only that role sees these, and a facilitator who reads private rooms. */
public sealed interface ScoreEvent extends Event {

    /** The role whose points they are. */
    RoleId role();

    /**
     * Its walk-away value moved.
     *
     * @param to what it is now
     */
    record WalkAwayMoved(RoleId role, long by, long to, Cause cause) implements ScoreEvent {}

    /**
     * The session is over and the role was scored.
     *
     * @param walkAway its walk-away value at the end
     */
    record Scored(RoleId role, long score, long walkAway) implements ScoreEvent {}
}
