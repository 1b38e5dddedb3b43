package parley.engine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of the room, in play time. It is empty unless the pace is timed.
 *
 * @param closes the last instant at which a move still counts in this phase; absent while no time limit runs
 * @param stoppedAt the instant at which a pause stopped it; absent while it runs
 */
public record PlayClock(Optional<Instant> closes, Optional<Instant> stoppedAt) {

    /** No limit, and running. */
    static PlayClock plain() {
        return new PlayClock(Optional.empty(), Optional.empty());
    }

    /** Play time, when the room's time is this: it stands still in a pause. */
    public Instant now(Instant at) {
        return stoppedAt.orElse(at);
    }

    /** Whether the time of the phase was over before this instant. A move at the last instant counts. */
    public boolean isOver(Instant at) {
        return closes.filter(last -> now(at).isAfter(last)).isPresent();
    }

    /** A time limit runs, or ends at another instant. */
    PlayClock closing(Instant last) {
        return new PlayClock(Optional.of(last), stoppedAt);
    }

    /** No time limit runs any more. */
    PlayClock unlimited() {
        return new PlayClock(Optional.empty(), stoppedAt);
    }

    /** It stops. */
    PlayClock stop(Optional<Instant> at) {
        return new PlayClock(closes, at);
    }

    /** It runs again, with this limit. */
    PlayClock go(Optional<Instant> last) {
        return new PlayClock(last, Optional.empty());
    }

    /** The limit when a pause ends at this instant: later by exactly the length of the pause. */
    public Optional<Instant> shifted(Instant at) {
        return closes.map(last -> stoppedAt
                .map(stopped -> last.plus(Duration.between(stopped, at)))
                .orElse(last));
    }
}
