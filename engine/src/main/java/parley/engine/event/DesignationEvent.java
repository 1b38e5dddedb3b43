package parley.engine.event;

import java.util.Optional;
import parley.engine.id.BodyId;

/** What happened to the status of a body. Everybody sees these. */
public sealed interface DesignationEvent extends Event {

    /** The body. */
    BodyId body();

    /** What brought it about; absent when it was an issue, which was settled or reopened right before. */
    Optional<Cause> cause();

    /** Its status is contested, for the first time or again. */
    record Contested(BodyId body, Optional<Cause> cause) implements DesignationEvent {
        /** By an issue. */
        public Contested(BodyId body) {
            this(body, Optional.empty());
        }
    }

    /** The table shut it out. */
    record Designated(BodyId body, Optional<Cause> cause) implements DesignationEvent {
        /** By an issue. */
        public Designated(BodyId body) {
            this(body, Optional.empty());
        }
    }

    /** The table decided not to shut it out. */
    record Cleared(BodyId body, Optional<Cause> cause) implements DesignationEvent {
        /** By an issue. */
        public Cleared(BodyId body) {
            this(body, Optional.empty());
        }
    }

    /** The table set the question aside. */
    record Parked(BodyId body, Optional<Cause> cause) implements DesignationEvent {
        /** By an issue. */
        public Parked(BodyId body) {
            this(body, Optional.empty());
        }
    }
}
