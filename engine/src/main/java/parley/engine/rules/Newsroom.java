package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.scenario.Inject;
import parley.engine.session.News;

/** News from outside the table. */
final class Newsroom {

    private Newsroom() {}

    /** The news, and what follows from it: by the first variant that holds. Nothing if none does, or if it has come. */
    static ImmutableList<Event> arrival(Table table, Inject inject) {
        if (table.state().world().news().containsKey(inject.id())) {
            return ImmutableList.of();
        }
        return inject.variants().stream()
                .filter(variant -> variant.condition().holds(table.state()))
                .findFirst()
                .map(variant -> ImmutableList.<Event>builder()
                        .add(new NewsEvent.Arrived(
                                new News(inject.id(), inject.to(), inject.date(), variant.title(), variant.text())))
                        .addAll(Effects.of(table, new Cause.News(inject.id()), variant.effects()))
                        .build())
                .orElse(ImmutableList.of());
    }
}
