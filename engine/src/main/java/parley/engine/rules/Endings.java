package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.SessionEvent.Unreached;
import parley.engine.scenario.Ending;
import parley.engine.score.SheetScore;
import parley.engine.session.Stage;

/** How a session ends, what the other endings lacked, and what it was worth to each role. */
public final class Endings {

    private Endings() {}

    /** The first ending that holds; the last one only after the last round, and then always. */
    static Optional<Ending> reached(Table table) {
        boolean last = table.phase().round() == table.book().lastRound();
        return holding(table).or(() -> last ? Optional.of(fallback(table)) : Optional.empty());
    }

    /** The ending of a session that ends now, whatever the round: the first that holds, or else the last. */
    static Ending now(Table table) {
        return holding(table).orElseGet(() -> fallback(table));
    }

    private static Optional<Ending> holding(Table table) {
        for (Ending ending : conditional(table)) {
            if (ending.condition().holds(table.state())) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private static Ending fallback(Table table) {
        return table.book().scenario().endings().getLast();
    }

    /** The session is over: the end of every text that is still alive, what the ending brings about, and the outcome. */
    static ImmutableList<Event> conclude(Table table, Ending ending) {
        return ImmutableList.<Event>builder()
                .addAll(table.state().agenda().alive().stream()
                        .flatMap(proposal -> Closing.overtakenByTheEnd(table, proposal).stream())
                        .iterator())
                .addAll(Effects.of(table, new Cause.End(ending.outcome()), ending.effects()))
                .add(new SessionEvent.Concluded(
                        ending.outcome(),
                        ending.sentence(),
                        conditional(table).stream()
                                .takeWhile(earlier -> !earlier.equals(ending))
                                .map(earlier -> unreached(table, earlier))
                                .collect(ImmutableList.toImmutableList())))
                .build();
    }

    /** What a session that is over was worth to each role with a sheet. */
    static ImmutableList<Event> scores(Table table) {
        if (!(table.state().stage() instanceof Stage.Concluded concluded)) {
            throw new IllegalStateException("the session is not over");
        }
        Ending ending = table.book().scenario().endings().stream()
                .filter(candidate -> candidate.outcome().equals(concluded.outcome()))
                .findFirst()
                .orElseThrow();
        return table.book().scenario().sheets().entrySet().stream()
                .map(entry -> {
                    long walkAway = table.state().world().points(entry.getKey()).walkAway();
                    long score = switch (ending.scoring()) {
                        case SHEET -> SheetScore.of(entry.getValue(), table.state());
                        case WALK_AWAY -> walkAway;
                    };
                    return new ScoreEvent.Scored(entry.getKey(), score, walkAway);
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The endings that a session in play has not reached, and what each still needs. */
    public static ImmutableList<Unreached> unreached(Table table) {
        return table.state().stage() instanceof Stage.Playing
                ? conditional(table).stream()
                        .map(ending -> unreached(table, ending))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private static Unreached unreached(Table table, Ending ending) {
        return new Unreached(ending.outcome(), table.book().phrases().unmet(ending.condition(), table.state()));
    }

    /** All endings but the last, which needs nothing but time. */
    private static ImmutableList<Ending> conditional(Table table) {
        var endings = table.book().scenario().endings();
        return endings.subList(0, endings.size() - 1);
    }
}
