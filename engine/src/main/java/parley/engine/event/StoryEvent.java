package parley.engine.event;

import java.time.Instant;
import parley.engine.id.DeadlineId;

/** What the scenario made happen to the course of the session. Everybody sees these. */
public sealed interface StoryEvent extends Event {

    /** What brought it about. */
    Cause cause();

    /** A deadline falls due at this instant: its first date, or another one. */
    record DeadlineSet(DeadlineId deadline, Instant at, Cause cause) implements StoryEvent {}

    /** Everybody was told something. */
    record Announced(String text, Cause cause) implements StoryEvent {}

    /** The session was to end now; its outcome follows. */
    record EndCalled(Cause cause) implements StoryEvent {}
}
