package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.DeadlineId;
import parley.engine.scenario.Deadline;

/**
 * How the session is run, by the facilitator and the story. It lies over every stage, and everybody sees it.
 *
 * @param paused whether the clocks stand still and no move is taken
 * @param clock the clock of the room
 * @param moved the deadlines of the story that were given a date or moved, and the instants at which they now fall due
 * @param released whether everybody may read every sheet and every assurance
 */
public record Conduct(boolean paused, PlayClock clock, ImmutableMap<DeadlineId, Instant> moved, boolean released) {

    /** Nothing has been ruled. */
    static Conduct plain() {
        return new Conduct(false, PlayClock.plain(), ImmutableMap.of(), false);
    }

    /** The clocks stop. */
    public Conduct pause(Optional<Instant> at) {
        return new Conduct(true, clock.stop(at), moved, released);
    }

    /** It goes on, and the phase closes at this instant, if it has a time limit. */
    public Conduct resume(Optional<Instant> closes) {
        return new Conduct(false, clock.go(closes), moved, released);
    }

    /** The session is over, and with it any pause and the time. */
    public Conduct over() {
        return new Conduct(false, PlayClock.plain(), moved, released);
    }

    /** The phase closes at this instant of play time. */
    public Conduct closing(Instant last) {
        return new Conduct(paused, clock.closing(last), moved, released);
    }

    /** The phase is ending, and has no time limit any more. */
    public Conduct untimed() {
        return new Conduct(paused, clock.unlimited(), moved, released);
    }

    /** A deadline falls due at this instant. */
    public Conduct move(DeadlineId deadline, Instant to) {
        return new Conduct(paused, clock, Ordered.with(moved, deadline, to), released);
    }

    /** What was hidden is shown. */
    public Conduct release() {
        return new Conduct(paused, clock, moved, true);
    }

    /** When a deadline falls due; empty while it has no date. */
    public Optional<Instant> due(Deadline deadline) {
        return Optional.ofNullable(moved.get(deadline.id())).or(deadline::at);
    }

    /** Whether a deadline has a date, and this instant reaches it. */
    public boolean isDue(Deadline deadline, Instant at) {
        return due(deadline).filter(date -> !date.isAfter(at)).isPresent();
    }
}
