package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.rules.Evolution;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;
import parley.engine.scenario.Track;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** 13: Tracks stay within 0 and 100, every number is where its movements have brought it, each miss counts once. */
final class Bounds {

    private Bounds() {}

    static Stream<String> of(Step step) {
        return switch (step.event()) {
            case TrackEvent.Moved moved -> Faults.all(moved(step, moved), drifted(step, moved));
            case ScoreEvent.WalkAwayMoved moved -> walkAway(step, moved);
            case ScoreEvent.Scored scored -> scored(step, scored);
            case SessionEvent.DeadlineMissed missed ->
                Faults.unless(
                        missed.misses() == step.before().deadlines().misses() + 1
                                && missed.misses() == step.after().deadlines().misses(),
                        "%s is told as miss number %d",
                        missed.deadline(),
                        missed.misses());
            default -> unmoved(step);
        };
    }

    private static Stream<String> unmoved(Step step) {
        return Faults.unless(
                Step.isUntouched(step.before().world(), step.after().world())
                        || (step.before()
                                        .world()
                                        .tracks()
                                        .equals(step.after().world().tracks())
                                && step.before()
                                        .world()
                                        .points()
                                        .equals(step.after().world().points())),
                "a number moved, and nothing says so");
    }

    private static Stream<String> moved(Step step, TrackEvent.Moved moved) {
        Map<TrackId, Integer> at = new LinkedHashMap<>(step.before().world().tracks());
        for (TrackEvent.Shift shift : moved.shifts()) {
            int to = Math.min(100, Math.max(0, at.getOrDefault(shift.track(), 0) + shift.by()));
            if (to != shift.to()) {
                return Stream.of("track %s moved by %d to %d".formatted(shift.track(), shift.by(), shift.to()));
            }
            at.put(shift.track(), to);
        }
        return Faults.unless(
                step.after().world().tracks().equals(at), "the tracks are not where their movements brought them");
    }

    /** What the drift of a round is: of each track the first entry that holds as the round is over. */
    private static Stream<String> drifted(Step step, TrackEvent.Moved moved) {
        return moved.cause() instanceof Cause.Drift(int round)
                ? Faults.unless(
                        moved.shifts().stream()
                                .map(shift -> Map.entry(shift.track(), shift.by()))
                                .toList()
                                .equals(drift(step.book().scenario().world().tracks(), step.before())),
                        "the drift of round %d is not the tracks'",
                        round)
                : Stream.empty();
    }

    private static ImmutableList<Map.Entry<TrackId, Integer>> drift(
            ImmutableMap<TrackId, Track> tracks, SessionState state) {
        return tracks.values().stream()
                .map(track -> Map.entry(
                        track.id(),
                        track.drift().stream()
                                .filter(drift -> drift.condition().holds(state))
                                .findFirst()
                                .map(Track.Drift::by)
                                .orElse(0)))
                .filter(entry -> entry.getValue() != 0)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> walkAway(Step step, ScoreEvent.WalkAwayMoved moved) {
        long before = step.before().world().points(moved.role()).walkAway();
        return Faults.unless(
                moved.to() == Math.addExact(before, moved.by())
                        && step.after().world().points(moved.role()).walkAway() == moved.to(),
                "the walk-away value of a role is not where it moved");
    }

    private static Stream<String> scored(Step step, ScoreEvent.Scored scored) {
        var before = step.before().world().points(scored.role());
        return Faults.all(
                Faults.unless(before.score().isEmpty(), "a role is scored twice"),
                Faults.unless(
                        before.walkAway() == scored.walkAway(),
                        "a role is scored with another walk-away value than it has"),
                Faults.unless(
                        expected(step, scored.role())
                                .filter(score -> score == scored.score())
                                .isPresent(),
                        "a role's score is not what its sheet says"));
    }

    private static Optional<Long> expected(Step step, RoleId role) {
        Sheet sheet = step.book().scenario().sheets().get(role);
        if (sheet == null || !(step.before().stage() instanceof Stage.Concluded concluded)) {
            return Optional.empty();
        }
        return step.book().scenario().endings().stream()
                .filter(ending -> ending.outcome().equals(concluded.outcome()))
                .findFirst()
                .map(ending -> ending.scoring() == Ending.Scoring.SHEET
                        ? sum(sheet, step.before())
                        : step.before().world().points(role).walkAway());
    }

    private static long sum(Sheet sheet, SessionState state) {
        long options = state.agenda().settled().entrySet().stream()
                .mapToLong(settled -> Optional.ofNullable(sheet.points().get(settled.getKey()))
                        .flatMap(worth -> Optional.ofNullable(worth.get(settled.getValue())))
                        .orElse(0L))
                .reduce(0, Math::addExact);
        long terms = sheet.terms().stream()
                .mapToLong(term -> switch (term) {
                    case SheetTerm.ForTrack track ->
                        track.points() * (state.world().track(track.track()) / track.per());
                    case SheetTerm.ForCondition condition ->
                        condition.condition().holds(state) ? condition.points() : 0;
                })
                .reduce(0, Math::addExact);
        return Math.addExact(options, terms);
    }

    /** What each cause brought about is what the scenario says of it, as often as it happened and no oftener. */
    static Stream<String> in(Course course) {
        return Faults.all(
                course.events().stream()
                        .flatMap(event -> event instanceof SessionEvent.RoundEnded(int round)
                                ? driftedOnce(course, round)
                                : Stream.empty()),
                new CausesAndEffects(course).faults());
    }

    private static Stream<String> driftedOnce(Course course, int round) {
        SessionState state = course.before();
        long wanted = 0;
        long found = 0;
        for (Event event : course.events()) {
            if (event.equals(new SessionEvent.RoundEnded(round))) {
                wanted +=
                        drift(course.book().scenario().world().tracks(), state).isEmpty() ? 0 : 1;
            } else if (event instanceof TrackEvent.Moved moved && moved.cause().equals(new Cause.Drift(round))) {
                found++;
            }
            state = Evolution.apply(state, event);
        }
        return Faults.unless(wanted == found, "in round %d the tracks drifted %d times", round, found);
    }
}
