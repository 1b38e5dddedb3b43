package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
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
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.scenario.Body;

/** What it means for a body to be listed or designated: it has no seat, and no cease-fire covers it. */
final class Exclusions {

    private Exclusions() {}

    /** The role that speaks for a body that was shut out loses its seat, and an invitation that it has not answered. */
    static Optional<ImmutableList<Event>> seatLost(Table table) {
        for (var entry : table.book().speakers().entrySet()) {
            Body body = entry.getKey();
            RoleId speaker = entry.getValue();
            if (isExcluded(table, body) && !(table.state().seat(speaker).presence() instanceof Presence.Excluded)) {
                return Optional.of(seatLost(table, speaker, body));
            }
        }
        return Optional.empty();
    }

    /** Whether a role speaks for a body that is shut out. */
    static boolean isShutOut(Table table, RoleId role) {
        for (var entry : table.book().speakers().entrySet()) {
            if (entry.getValue().equals(role) && isExcluded(table, entry.getKey())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExcluded(Table table, Body body) {
        return table.state().instruments().designation(body.id()) instanceof Designation.Excluded;
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

    /** A cease-fire whose terms stand no longer covers a body that was shut out since; one that binds nobody then has lapsed. */
    static Optional<ImmutableList<Event>> extended(Table table) {
        for (var entry : table.state().instruments().ceaseFires().entrySet()) {
            if (entry.getValue() instanceof CeaseFire.WithTerms withTerms) {
                var more = Sets.difference(
                        CeaseFireActs.uncovered(table), withTerms.terms().excluded());
                if (!more.isEmpty()) {
                    return Optional.of(extension(table, entry.getKey(), withTerms, more.immutableCopy()));
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Event> extension(
            Table table, CeaseFireId id, CeaseFire.WithTerms now, ImmutableSet<BodyId> more) {
        var out = partiesOf(table, id, more);
        Event extended = new CeaseFireEvent.ExclusionsExtended(id, more, out);
        return now instanceof CeaseFire.Joined joined && out.containsAll(joined.parties())
                ? ImmutableList.of(extended, new CeaseFireEvent.Lapsed(id, Optional.empty()))
                : ImmutableList.of(extended);
    }

    private static ImmutableSet<RoleId> partiesOf(Table table, CeaseFireId ceaseFire, ImmutableSet<BodyId> bodies) {
        var parties = table.book().ceaseFire(ceaseFire).adhesion().parties();
        return bodies.stream()
                .flatMap(id -> body(table, id).role().stream())
                .filter(parties::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Body body(Table table, BodyId id) {
        return Objects.requireNonNull(
                table.book().scenario().instruments().bodies().get(id));
    }
}
