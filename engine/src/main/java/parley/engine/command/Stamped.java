package parley.engine.command;

import java.time.Instant;

/**
 * A command with everything outside the rules that they may read.
 *
 * @param sequence counts the commands of the session, from 1
 * @param at play time; with a virtual pace the session's own counter
 * @param seed the chance of this command
 */
public record Stamped(long sequence, Instant at, long seed, Command command) {}
