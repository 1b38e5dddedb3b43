package parley.scenarios.names;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Scenario;

/**
 * What a scenario names, in its own order.
 *
 * @param scenario its id; empty if it has none
 * @param options issue to its options
 * @param phases in the order of play
 * @param invitees roles that are to be invited
 * @param hasConference whether there is a conference whose state can be asked
 * @param sheets roles that have a sheet
 */
public record Names(
        String scenario,
        ImmutableSet<String> sources,
        ImmutableSet<String> roles,
        ImmutableMap<String, ImmutableSet<String>> options,
        ImmutableSet<String> procedures,
        ImmutableSet<String> phases,
        ImmutableSet<String> invitees,
        int rounds,
        ImmutableSet<String> deadlines,
        boolean hasConference,
        ImmutableSet<String> tracks,
        ImmutableSet<String> bodies,
        ImmutableSet<String> ceaseFires,
        ImmutableSet<String> sheets) {

    /** The issues. */
    public ImmutableSet<String> issues() {
        return options.keySet();
    }

    /** The names of a scenario that has been loaded. */
    public static Names of(Scenario scenario) {
        var options = ImmutableMap.<String, ImmutableSet<String>>builder();
        scenario.issues()
                .forEach((id, issue) ->
                        options.put(id.value(), values(issue.options().keySet())));
        Calendar calendar = scenario.calendar();
        return new Names(
                scenario.id().value(),
                scenario.header().sources().keySet(),
                values(scenario.roles().keySet()),
                options.buildOrThrow(),
                values(scenario.procedures().keySet()),
                values(calendar.places().keySet()),
                scenario.instruments()
                        .invitations()
                        .map(invitations -> values(invitations.invitees().keySet()))
                        .orElse(ImmutableSet.of()),
                calendar.rounds().size(),
                calendar.deadlines().stream()
                        .map(deadline -> deadline.id().value())
                        .collect(toImmutableSet()),
                scenario.instruments().conference().isPresent(),
                values(scenario.world().tracks().keySet()),
                values(scenario.instruments().bodies().keySet()),
                values(scenario.instruments().ceaseFires().keySet()),
                values(scenario.sheets().keySet()));
    }

    private static ImmutableSet<String> values(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(toImmutableSet());
    }
}
