package parley.engine.event;

import java.time.Instant;
import java.util.Optional;
import parley.engine.id.RoleId;

/** What happened to the conference. Everybody sees these. */
public sealed interface ConferenceEvent extends Event {

    /**
     * Its planned date was set.
     *
     * @param date absent when the table settled on no date
     */
    record DatePlanned(Optional<Instant> date) implements ConferenceEvent {}

    /** It opened with some of the invited. */
    record HalfOpened(RoleId by, String note) implements ConferenceEvent {}

    /** It opened with all of the invited. */
    record Opened(RoleId by, String note) implements ConferenceEvent {}

    /** It was interrupted. */
    record Paused(RoleId by, String note) implements ConferenceEvent {}

    /** It was called back for a named day. */
    record Resumed(RoleId by, Instant on, String note) implements ConferenceEvent {}

    /** It was closed: what it met for is agreed. */
    record Closed(RoleId by, String note) implements ConferenceEvent {}

    /** It came to nothing. */
    record Collapsed(Cause cause) implements ConferenceEvent {}
}
