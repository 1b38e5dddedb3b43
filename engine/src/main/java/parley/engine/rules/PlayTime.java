package parley.engine.rules;

import static parley.engine.answer.RejectionCode.WRONG_DATE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.RulingCommand;
import parley.engine.event.ClockEvent;
import parley.engine.event.Event;
import parley.engine.event.RulingEvent;
import parley.engine.scenario.Phase;
import parley.engine.session.PlayClock;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionOptions.Pace;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** The time of a phase, with a timed pace: it begins to run, stops and runs on, and is made longer or shorter. */
final class PlayTime {

    private PlayTime() {}

    /** The time of a phase that has just begun starts to run, from now. */
    static Optional<ImmutableList<Event>> started(Table table, Instant at) {
        boolean runs =
                clock(table).closes().isPresent() || table.state().playing().step() != Stage.Step.RUNNING;
        if (!isTimed(table) || runs) {
            return Optional.empty();
        }
        Phase phase = table.phase();
        return phase.kind().isPlaying() && phase.minutes() > 0
                ? Optional.of(ImmutableList.of(new ClockEvent.PhaseTimed(
                        phase.id(), clock(table).now(at).plus(Duration.ofMinutes(phase.minutes())))))
                : Optional.empty();
    }

    static RulingEvent pause(Table table, RulingCommand.Pause pause, Instant at) {
        return new RulingEvent.Paused(pause.reason(), isTimed(table) ? Optional.of(at) : Optional.empty());
    }

    static RulingEvent resume(Table table, RulingCommand.Resume resume, Instant at) {
        return new RulingEvent.Resumed(resume.reason(), clock(table).shifted(at));
    }

    static Optional<Rejection> check(Table table, RulingCommand.ExtendPhase extend, Instant at) {
        return RulingCheck.notOver(table)
                .or(() -> RulingCheck.begun(table))
                .or(() -> RulingCheck.reasonIfAny(extend.reason()))
                .or(() -> Check.unless(
                        extend.by().abs().compareTo(Limits.EXTENSION_MAX) <= 0,
                        WRONG_DATE,
                        () -> "A phase is given at most %d hours more, or less, at a time."
                                .formatted(Limits.EXTENSION_MAX.toHours())))
                .or(() -> inTime(table, extend.by(), at))
                .or(() -> Check.unless(
                        clock(table).closes().isPresent(),
                        WRONG_STATE,
                        () -> "Phase %s has no time limit."
                                .formatted(table.phase().id())));
    }

    private static Optional<Rejection> inTime(Table table, Duration by, Instant at) {
        PlayClock clock = clock(table);
        return Check.unless(
                clock.closes()
                        .filter(last -> last.plus(by).isBefore(clock.now(at)))
                        .isEmpty(),
                WRONG_DATE,
                () -> "The phase would have been over already.",
                () -> "End the phase instead.");
    }

    static RulingEvent extend(Table table, RulingCommand.ExtendPhase extend) {
        Instant closes = clock(table).closes().orElseThrow().plus(extend.by());
        return new RulingEvent.PhaseExtended(table.phase().id(), extend.by(), closes, extend.reason());
    }

    /** The state after what happened to the clock. */
    static SessionState after(SessionState state, ClockEvent event) {
        return switch (event) {
            case ClockEvent.PhaseTimed(var phase, var closes) ->
                state.with(state.conduct().closing(closes));
            case ClockEvent.TimeRanOut ranOut -> state;
        };
    }

    private static boolean isTimed(Table table) {
        return table.state()
                .options()
                .map(SessionOptions::pace)
                .filter(Pace.TIMED::equals)
                .isPresent();
    }

    private static PlayClock clock(Table table) {
        return table.state().conduct().clock();
    }
}
