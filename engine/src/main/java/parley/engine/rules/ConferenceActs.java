package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;

/** What acts do to the conference. */
final class ConferenceActs {

    private ConferenceActs() {}

    static ImmutableList<Event> events(Table table, Deed deed) {
        Optional<Conference> conference = table.state().instruments().conference();
        Optional<Event> event = switch (deed.act().kind()) {
            case OPEN -> conference.flatMap(now -> opening(table, deed, now));
            case PAUSE ->
                conference
                        .filter(Conference.Meeting.class::isInstance)
                        .map(now -> new ConferenceEvent.Paused(deed.by(), deed.note()));
            case CLOSE ->
                conference
                        .filter(Conference.Open.class::isInstance)
                        .map(now -> new ConferenceEvent.Closed(deed.by(), deed.note()));
            default -> throw new IllegalStateException(deed.act() + " is not asked of the conference");
        };
        return event.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    static ImmutableList<Event> resume(Table table, Deed deed, Instant on) {
        return isPaused(table) && isToCome(table, on)
                ? ImmutableList.of(new ConferenceEvent.Resumed(deed.by(), on, deed.note()))
                : ImmutableList.of();
    }

    /** Whether the conference could meet then: a day that has passed is no day to meet on. */
    static boolean isToCome(Table table, Instant on) {
        return !on.isBefore(table.state().playing().date());
    }

    /** Whether there is a conference that could meet again. */
    static boolean isPaused(Table table) {
        return table.state()
                .instruments()
                .conference()
                .filter(Conference.Paused.class::isInstance)
                .isPresent();
    }

    private static Optional<Event> opening(Table table, Deed deed, Conference conference) {
        var invitations = table.state().instruments().invitations().values();
        long accepted = invitations.stream()
                .filter(invitation -> invitation instanceof Invitation.Accepted)
                .count();
        boolean all = accepted == invitations.size();
        return switch (conference) {
            case Conference.Planned planned when all -> Optional.of(new ConferenceEvent.Opened(deed.by(), deed.note()));
            case Conference.Planned planned
            when accepted > 0 -> Optional.of(new ConferenceEvent.HalfOpened(deed.by(), deed.note()));
            case Conference.HalfOpen halfOpen
            when all -> Optional.of(new ConferenceEvent.Opened(deed.by(), deed.note()));
            case Conference.Planned planned -> Optional.empty();
            case Conference.HalfOpen halfOpen -> Optional.empty();
            case Conference.Open open -> Optional.empty();
            case Conference.Paused paused -> Optional.empty();
            case Conference.Closed closed -> Optional.empty();
            case Conference.Collapsed collapsed -> Optional.empty();
        };
    }
}
