package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Effect;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.id.BodyId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Track;
import parley.engine.session.World;

/** What effects make happen. */
final class Effects {

    private Effects() {}

    /** The events of these effects: the tracks first, together, then the rest in order. */
    static ImmutableList<Event> of(Table table, Cause cause, List<Effect> effects) {
        return ImmutableList.<Event>builder()
                .addAll(moved(table, cause, effects))
                .addAll(others(table, cause, effects))
                .build();
    }

    /** The same movement of tracks, from where they stand now. */
    static TrackEvent.Moved reckoned(Table table, TrackEvent.Moved moved) {
        World now = table.state().world();
        var shifts = ImmutableList.<Shift>builder();
        for (Shift shift : moved.shifts()) {
            int from = now.track(shift.track());
            int to = Math.clamp((long) from + shift.by(), Track.MIN, Track.MAX);
            now = now.with(shift.track(), to);
            shifts.add(new Shift(shift.track(), shift.by(), to));
        }
        return new TrackEvent.Moved(moved.cause(), shifts.build());
    }

    /** The same movement of a walk-away value, from where it stands now. */
    static ScoreEvent.WalkAwayMoved reckoned(Table table, ScoreEvent.WalkAwayMoved moved) {
        long from = table.state().world().points(moved.role()).walkAway();
        return new ScoreEvent.WalkAwayMoved(moved.role(), moved.by(), Math.addExact(from, moved.by()), moved.cause());
    }

    private static ImmutableList<Event> moved(Table table, Cause cause, List<Effect> effects) {
        var moved = ImmutableList.<Shift>builder();
        for (Effect effect : effects) {
            if (effect instanceof Effect.MoveTrack(var track, var by) && by != 0) {
                moved.add(new Shift(track, by, table.state().world().track(track)));
            }
        }
        var shifts = moved.build();
        return shifts.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(reckoned(table, new TrackEvent.Moved(cause, shifts)));
    }

    private static List<Event> others(Table table, Cause cause, List<Effect> effects) {
        List<Event> events = new ArrayList<>();
        Table now = table;
        ImmutableList<Event> last = ImmutableList.of();
        for (Effect effect : effects) {
            now = now.after(last);
            last = other(now, cause, effect);
            events.addAll(last);
        }
        return events;
    }

    private static ImmutableList<Event> other(Table table, Cause cause, Effect effect) {
        return switch (effect) {
            case Effect.MoveTrack track -> ImmutableList.of();
            case Effect.MoveWalkAway(var role, var by) ->
                ImmutableList.of(reckoned(
                        table,
                        new ScoreEvent.WalkAwayMoved(
                                role, by, table.state().world().points(role).walkAway(), cause)));
            case Effect.ReopenIssue(var issue) -> Settlement.reopen(table, issue, cause);
            case Effect.SettleIssue(var issue, var option) ->
                table.state().agenda().settledAt(issue).isPresent()
                        ? ImmutableList.of()
                        : Settlement.settle(table, IssueEvent.Settled.byItself(issue, option, cause));
            case Effect.CollapseConference() ->
                table.state().instruments().conference().orElseThrow() instanceof Conference.Unfinished
                        ? ImmutableList.of(new ConferenceEvent.Collapsed(cause))
                        : ImmutableList.of();
            case Effect.ContestBody(var body) ->
                switch (table.state().instruments().designation(body)) {
                    case Designation.Undesignated undesignated -> contested(body, cause);
                    case Designation.Parked parked -> contested(body, cause);
                    case Designation settled -> ImmutableList.of();
                };
            case Effect.DecideBody(var body, var outcome) ->
                Settlement.decide(table, body, outcome, Optional.of(cause));
            case Effect.StrainCeaseFire(var id) ->
                table.state().instruments().ceaseFire(id) instanceof CeaseFire.InForce
                        ? ImmutableList.of(new CeaseFireEvent.BecameStrained(
                                id, table.state().playing().round(), Optional.of(cause)))
                        : ImmutableList.of();
            case Effect.SetDeadline(var deadline, var at) ->
                table.hasPassed(deadline) || table.fallsDueAt(deadline, at)
                        ? ImmutableList.of()
                        : ImmutableList.of(new StoryEvent.DeadlineSet(deadline, at, cause));
            case Effect.Announce(var text) -> ImmutableList.of(new StoryEvent.Announced(text, cause));
            case Effect.EndSession() -> ImmutableList.of(new StoryEvent.EndCalled(cause));
        };
    }

    private static ImmutableList<Event> contested(BodyId body, Cause cause) {
        return ImmutableList.of(new DesignationEvent.Contested(body, Optional.of(cause)));
    }
}
