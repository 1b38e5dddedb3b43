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
        return new Stamped(sequence, instant(sequence), chance(options.seed(), sequence), command);
    }

    /** Play time never runs backward, whatever the clock does. */
    private Instant instant(long sequence) {
        return switch (options.pace()) {
            case VIRTUAL -> Instant.EPOCH.plusSeconds(sequence);
            case UNTIMED -> {
                Instant now = clock.instant();
                latest = now.isAfter(latest) ? now : latest;
                yield latest;
            }
        };
    }

    /** The sequence-th output of SplitMix64 (Steele, Lea, Flood 2014) from this seed. */
    private static long chance(long seed, long sequence) {
        long z = seed + sequence * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
