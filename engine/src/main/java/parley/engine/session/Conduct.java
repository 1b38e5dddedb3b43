package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import parley.engine.id.DeadlineId;
import parley.engine.scenario.Deadline;

/**
 * How the facilitator runs the session. It lies over every stage, and everybody sees it.
 *
 * @param paused whether the clocks stand still and no move is taken
 * @param moved the deadlines of the story that were moved, and the instants at which they now fall due
 * @param released whether everybody may read every sheet and every assurance
 */
public record Conduct(boolean paused, ImmutableMap<DeadlineId, Instant> moved, boolean released) {

    /** Nothing has been ruled. */
    static Conduct plain() {
        return new Conduct(false, ImmutableMap.of(), false);
    }

    /** The clocks stop. */
    public Conduct pause() {
        return new Conduct(true, moved, released);
    }

    /** It goes on. */
    public Conduct resume() {
        return new Conduct(false, moved, released);
    }

    /** The session is over, and with it any pause. */
    public Conduct over() {
        return new Conduct(false, moved, released);
    }

    /** A deadline falls due at this instant. */
    public Conduct move(DeadlineId deadline, Instant to) {
        return new Conduct(paused, Ordered.with(moved, deadline, to), released);
    }

    /** What was hidden is shown. */
    public Conduct release() {
        return new Conduct(paused, moved, true);
    }

    /** When a deadline falls due. */
    public Instant due(Deadline deadline) {
        return moved.getOrDefault(deadline.id(), deadline.at());
    }
}
