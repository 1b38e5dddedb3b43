package parley.engine.event;

import parley.engine.id.BodyId;

/** What happened to the status of a body. Everybody sees these. */
public sealed interface DesignationEvent extends Event {

    /** The body. */
    BodyId body();

    /** Its status is contested, for the first time or again. */
    record Contested(BodyId body) implements DesignationEvent {}

    /** The table shut it out. */
    record Designated(BodyId body) implements DesignationEvent {}

    /** The table decided not to shut it out. */
    record Cleared(BodyId body) implements DesignationEvent {}

    /** The table set the question aside. */
    record Parked(BodyId body) implements DesignationEvent {}
}
