package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.engine.condition.Effect;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Scenario;

/** The movements of numbers in a course of events, held against what the scenario says of their causes. */
final class CausesAndEffects {

    private final Course course;
    private final Scenario scenario;

    CausesAndEffects(Course course) {
        this.course = course;
        this.scenario = course.book().scenario();
    }

    Stream<String> faults() {
        Map<Cause, ImmutableMultiset.Builder<Effect>> found = new LinkedHashMap<>();
        for (Event event : course.events()) {
            switch (event) {
                case TrackEvent.Moved moved ->
                    moved.shifts()
                            .forEach(shift ->
                                    of(found, moved.cause()).add(new Effect.MoveTrack(shift.track(), shift.by())));
                case ScoreEvent.WalkAwayMoved moved ->
                    of(found, moved.cause()).add(new Effect.MoveWalkAway(moved.role(), moved.by()));
                case SessionEvent.DeadlineMissed missed -> of(found, new Cause.Missed(missed.deadline()));
                case IssueEvent.Reopened reopened -> of(found, reopened.cause());
                case NewsEvent.Arrived arrived ->
                    of(found, new Cause.News(arrived.news().id()));
                default -> {}
            }
        }
        return found.entrySet().stream()
                .flatMap(entry -> fault(entry.getKey(), entry.getValue().build()));
    }

    private static ImmutableMultiset.Builder<Effect> of(
            Map<Cause, ImmutableMultiset.Builder<Effect>> found, Cause cause) {
        return found.computeIfAbsent(cause, key -> ImmutableMultiset.builder());
    }

    private Stream<String> fault(Cause cause, ImmutableMultiset<Effect> found) {
        boolean fine = switch (cause) {
            case Cause.Missed(var id) ->
                found.equals(movements(Iterables.concat(
                        scenario.calendar().eachMiss(),
                        scenario.calendar().deadlines().stream()
                                .filter(deadline -> deadline.id().equals(id))
                                .flatMap(deadline -> deadline.missed().stream())
                                .toList())));
            case Cause.News(var id) ->
                course.all(NewsEvent.Arrived.class)
                        .map(NewsEvent.Arrived::news)
                        .filter(news -> news.id().equals(id))
                        .flatMap(news -> scenario.world().injects().values().stream()
                                .filter(inject -> inject.id().equals(id))
                                .flatMap(inject -> inject.variants().stream())
                                .filter(variant -> variant.title().equals(news.title())
                                        && variant.text().equals(news.text())))
                        .anyMatch(variant -> movements(variant.effects()).equals(found));
            case Cause.Change(var id) ->
                scenario.world().reactions().stream()
                        .filter(reaction -> reaction.id().equals(id))
                        .filter(reaction -> !reaction.once()
                                || !course.before().world().reacted().contains(id))
                        .anyMatch(reaction -> isMultiple(reaction, movements(reaction.effects()), found));
            case Cause.End(var outcome) ->
                scenario.endings().stream()
                        .filter(ending -> ending.outcome().equals(outcome))
                        .anyMatch(ending -> movements(ending.effects()).equals(found));
            case Cause.Drift drift -> true;
            case Cause.Ruling ruling -> found.isEmpty();
        };
        return Faults.unless(fine, "%s moved other numbers than the scenario says", cause);
    }

    /** Whether it is what a reaction moves, each time that it came about: at least once, and only once if it never comes again. */
    private static boolean isMultiple(
            Reaction reaction, ImmutableMultiset<Effect> once, ImmutableMultiset<Effect> found) {
        if (once.isEmpty() || found.size() % once.size() != 0) {
            return found.isEmpty();
        }
        int times = found.size() / once.size();
        boolean asOften = reaction.once() ? times == 1 : times >= 1;
        return asOften
                && once.entrySet().stream()
                        .allMatch(entry -> found.count(entry.getElement()) == times * entry.getCount());
    }

    private static ImmutableMultiset<Effect> movements(Iterable<Effect> effects) {
        List<Effect> moving = ImmutableList.copyOf(effects).stream()
                .filter(effect -> switch (effect) {
                    case Effect.MoveTrack track -> track.by() != 0;
                    case Effect.MoveWalkAway walkAway -> true;
                    default -> false;
                })
                .toList();
        return ImmutableMultiset.copyOf(moving);
    }
}
