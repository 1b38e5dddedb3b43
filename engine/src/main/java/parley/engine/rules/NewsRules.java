package parley.engine.rules;

import static parley.engine.answer.RejectionCode.UNKNOWN_NEWS;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.NewsCommand;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.session.News;

/** Whether a role may acknowledge news. */
public final class NewsRules {

    private NewsRules() {}

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, NewsCommand command) {
        return switch (command) {
            case NewsCommand.Acknowledge acknowledge -> check(table, acknowledge);
        };
    }

    private static Optional<Rejection> check(Table table, NewsCommand.Acknowledge acknowledge) {
        Optional<News> come = table.state()
                .world()
                .newsOf(acknowledge.news())
                .filter(news -> news.to().includes(acknowledge.by()));
        return Check.unless(
                        come.isPresent(),
                        UNKNOWN_NEWS,
                        () -> "No news %s has come to you.".formatted(acknowledge.news()))
                .or(() -> Check.unless(
                        come.orElseThrow().awaited().contains(acknowledge.by()),
                        WRONG_STATE,
                        () -> asksForIt(table, acknowledge)
                                ? "You have acknowledged the news %s already.".formatted(acknowledge.news())
                                : "The news %s asks nobody to acknowledge it.".formatted(acknowledge.news())));
    }

    private static boolean asksForIt(Table table, NewsCommand.Acknowledge acknowledge) {
        return table.book().inject(acknowledge.news()).acknowledge();
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, NewsCommand command) {
        return switch (command) {
            case NewsCommand.Acknowledge(var by, var id) ->
                ImmutableList.of(new NewsEvent.Acknowledged(
                        id, table.state().world().newsOf(id).orElseThrow().to(), by));
        };
    }
}
