package parley.server.session;

import java.time.Instant;
import java.time.InstantSource;
import parley.engine.command.Command;
import parley.engine.command.Stamped;
import parley.engine.session.SessionOptions;

/**
 * Gives each command what the rules may know of the world. The only reader of clock and chance.
 *
 * <p>Chance comes from the session's seed and the command's sequence alone, so the same moves meet the same chance. A
 * virtual session has no clock either: command n happens n seconds after 1970 began. A refused command leaves no mark:
 * the next one has its sequence.
 */
final class Stamper {

    private final SessionOptions options;
    private final InstantSource clock;
    private Instant latest = Instant.EPOCH;

    Stamper(SessionOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
    }

    Stamped stamp(long sequence, Command command) {
        return switch (options.pace()) {
            case VIRTUAL -> Stamped.virtual(sequence, options.seed(), command);
            case UNTIMED, TIMED -> new Stamped(sequence, now(), Stamped.chance(options.seed(), sequence), command);
        };
    }

    /** Whether play time has come past this instant. */
    boolean isPast(Instant instant) {
        return now().isAfter(instant);
    }

    /** Play time never runs backward, whatever the clock does. */
    private Instant now() {
        Instant now = clock.instant();
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }
}
