package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.id.RoleId;
import parley.engine.scenario.Inject;
import parley.engine.session.News;

/** News from outside the table: what may still come of the moment that is being worked through. */
final class Newsroom {

    private ImmutableList<Inject> waiting = ImmutableList.of();

    /** The news of the beginning or the end of a phase, the moments at which news comes; that of the one before has come. */
    void await(ImmutableList<Inject> news) {
        waiting = news;
    }

    /** The next piece of news whose condition holds, and what follows from it; what its moment passes over never comes by itself. */
    Optional<ImmutableList<Event>> next(Table table) {
        while (!waiting.isEmpty()) {
            var arrival = arrival(table, waiting.getFirst());
            waiting = waiting.subList(1, waiting.size());
            if (arrival.isPresent()) {
                return arrival;
            }
        }
        return asSoonAs(table);
    }

    /** News that waits for a condition which holds. */
    private static Optional<ImmutableList<Event>> asSoonAs(Table table) {
        for (Inject inject : table.book().conditionalInjects()) {
            if (inject.when().orElseThrow() instanceof Inject.When.AsSoonAs(var condition)
                    && condition.holds(table.state())) {
                var arrival = arrival(table, inject);
                if (arrival.isPresent()) {
                    return arrival;
                }
            }
        }
        return Optional.empty();
    }

    /** The news, and what follows from it: by the first variant that holds; none if it has come already. */
    static Optional<ImmutableList<Event>> arrival(Table table, Inject inject) {
        if (table.state().world().news().containsKey(inject.id())) {
            return Optional.empty();
        }
        for (Inject.Variant variant : inject.variants()) {
            if (variant.condition().holds(table.state())) {
                return Optional.of(ImmutableList.<Event>builder()
                        .add(new NewsEvent.Arrived(new News(
                                inject.id(),
                                inject.to(),
                                inject.date(),
                                variant.title(),
                                variant.text(),
                                awaited(table, inject))))
                        .addAll(Effects.of(table, new Cause.News(inject.id()), variant.effects()))
                        .build());
            }
        }
        return Optional.empty();
    }

    private static ImmutableSet<RoleId> awaited(Table table, Inject inject) {
        return inject.acknowledge()
                ? table.book().scenario().roles().keySet().stream()
                        .filter(inject.to()::includes)
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }
}
