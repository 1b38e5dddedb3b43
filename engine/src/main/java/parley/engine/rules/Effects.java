package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.engine.condition.Effect;
import parley.engine.event.Cause;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.id.TrackId;
import parley.engine.instrument.Conference;
import parley.engine.scenario.Track;

/** What effects make happen. */
final class Effects {

    private Effects() {}

    /** The events of these effects: the tracks first, together, then the rest in order. */
    static ImmutableList<Event> of(Table table, Cause cause, List<Effect> effects) {
        return Stream.concat(moved(table, cause, effects), others(table, cause, effects))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Event> moved(Table table, Cause cause, List<Effect> effects) {
        Map<TrackId, Integer> now = new LinkedHashMap<>();
        List<Shift> shifts = new ArrayList<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.MoveTrack(var track, var by) && by != 0) {
                int from = now.getOrDefault(track, table.state().world().track(track));
                int to = Math.clamp((long) from + by, Track.MIN, Track.MAX);
                now.put(track, to);
                shifts.add(new Shift(track, by, to));
            }
        }
        return shifts.isEmpty() ? Stream.empty() : Stream.of(new TrackEvent.Moved(cause, ImmutableList.copyOf(shifts)));
    }

    private static Stream<Event> others(Table table, Cause cause, List<Effect> effects) {
        List<Event> events = new ArrayList<>();
        for (Effect effect : effects) {
            events.addAll(other(table.after(events), cause, effect));
        }
        return events.stream();
    }

    private static ImmutableList<Event> other(Table table, Cause cause, Effect effect) {
        return switch (effect) {
            case Effect.MoveTrack track -> ImmutableList.of();
            case Effect.MoveWalkAway(var role, var by) ->
                ImmutableList.of(new ScoreEvent.WalkAwayMoved(
                        role,
                        by,
                        Math.addExact(table.state().world().points(role).walkAway(), by),
                        cause));
            case Effect.ReopenIssue(var issue) -> Settlement.reopen(table, issue, cause);
            case Effect.CollapseConference() ->
                table.state().instruments().conference().orElseThrow() instanceof Conference.Unfinished
                        ? ImmutableList.of(new ConferenceEvent.Collapsed(cause))
                        : ImmutableList.of();
        };
    }
}
