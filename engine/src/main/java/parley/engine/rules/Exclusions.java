package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.scenario.Body;

/** What it means for a body to be listed or designated: it has no seat, and no cease-fire covers it. */
final class Exclusions {

    private Exclusions() {}

    /** The role that speaks for a body that was shut out loses its seat, and an invitation that it has not answered. */
    static Optional<ImmutableList<Event>> seatLost(Table table) {
        return shutOut(table)
                .flatMap(body -> body.role().stream()
                        .filter(role -> !(table.state().seat(role).presence() instanceof Presence.Excluded))
                        .map(role -> seatLost(table, role, body)))
                .findFirst();
    }

    private static ImmutableList<Event> seatLost(Table table, RoleId role, Body body) {
        boolean invited = table.state().instruments().invitations().get(role) instanceof Invitation.Issued;
        Stream<Event> withdrawn = invited
                ? Stream.of(new InvitationEvent.Withdrawn(
                        role, Optional.empty(), "%s was shut out.".formatted(body.title())))
                : Stream.empty();
        return Stream.concat(withdrawn, Absence.leaving(table, new PresenceEvent.SeatLost(role, body.id())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** A cease-fire whose terms stand no longer covers a body that was shut out since. */
    static Optional<ImmutableList<Event>> extended(Table table) {
        ImmutableSet<BodyId> uncovered = CeaseFireActs.uncovered(table);
        return table.state().instruments().ceaseFires().entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof CeaseFire.WithTerms withTerms
                        ? extension(table, entry.getKey(), withTerms, uncovered)
                        : Stream.empty())
                .findFirst()
                .map(ImmutableList::of);
    }

    private static Stream<Event> extension(
            Table table, CeaseFireId id, CeaseFire.WithTerms ceaseFire, ImmutableSet<BodyId> uncovered) {
        var more = uncovered.stream()
                .filter(body -> !ceaseFire.terms().excluded().contains(body))
                .collect(ImmutableSet.toImmutableSet());
        return more.isEmpty()
                ? Stream.empty()
                : Stream.of(new CeaseFireEvent.ExclusionsExtended(id, more, partiesOf(table, id, more)));
    }

    private static ImmutableSet<RoleId> partiesOf(Table table, CeaseFireId id, ImmutableSet<BodyId> bodies) {
        var parties = table.book().ceaseFire(id).adhesion().parties();
        return bodies.stream()
                .map(table.book().scenario().instruments().bodies()::get)
                .flatMap(body -> body.role().stream())
                .filter(parties::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Body> shutOut(Table table) {
        return CeaseFireActs.uncovered(table).stream()
                .map(table.book().scenario().instruments().bodies()::get);
    }
}
