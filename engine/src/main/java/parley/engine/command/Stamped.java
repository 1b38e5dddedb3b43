package parley.engine.command;

import java.time.Instant;

/**
 * A command with everything outside the rules that they may read.
 *
 * @param sequence counts the commands of the session, from 1; a refused command leaves no mark, and the next has its number
 * @param at play time; with a virtual pace the session's own counter
 * @param seed the chance of this command
 */
public record Stamped(long sequence, Instant at, long seed, Command command) {

    /**
     * The stamp of a session with a virtual pace, the same wherever it is played: command n happens n seconds after 1970
     * began, and its chance comes from the session's seed and n alone.
     */
    public static Stamped virtual(long sequence, long sessionSeed, Command command) {
        return new Stamped(sequence, Instant.EPOCH.plusSeconds(sequence), chance(sessionSeed, sequence), command);
    }

    /** The chance of a command: the sequence-th output of SplitMix64 (Steele, Lea, Flood 2014) from the session's seed. */
    public static long chance(long sessionSeed, long sequence) {
        long z = sessionSeed + sequence * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
