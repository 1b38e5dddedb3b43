package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import parley.engine.event.Event;
import parley.engine.event.PresenceEvent;
import parley.engine.instrument.Presence;

/** What acts do to a role's presence. */
final class PresenceActs {

    private PresenceActs() {}

    static ImmutableList<Event> events(Table table, Deed deed) {
        Presence now = table.state().seat(deed.by()).presence();
        return switch (deed.act().kind()) {
            case BOYCOTT ->
                now instanceof Presence.Present
                        ? Absence.leaving(table, new PresenceEvent.BoycottBegun(deed.by(), deed.note()))
                        : ImmutableList.of();
            case WALK_OUT ->
                now instanceof Presence.Present
                        ? Absence.leaving(table, new PresenceEvent.WalkedOut(deed.by(), deed.note()))
                        : ImmutableList.of();
            case RETURN ->
                now instanceof Presence.Away
                        ? ImmutableList.of(new PresenceEvent.Returned(deed.by(), deed.note()))
                        : ImmutableList.of();
            default -> throw new IllegalStateException(deed.act() + " is not about presence");
        };
    }
}
