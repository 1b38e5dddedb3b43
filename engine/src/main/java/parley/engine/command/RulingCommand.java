package parley.engine.command;

/**
 * What the facilitator rules. A ruling stands beside the rules of the scenario: it is given at any time, also while the
 * session is paused, and everybody reads its reason.
 */
public sealed interface RulingCommand extends Command {

    /** Stop the clocks and lock the input until the session is resumed. */
    record Pause(String reason) implements RulingCommand {}

    /** Go on where the pause began. */
    record Resume(String reason) implements RulingCommand {}

    /** End the phase that is being played, as if every seat had yielded. */
    record EndPhase(String reason) implements RulingCommand {}

    /** Say something to everybody. */
    record Announce(String text) implements RulingCommand {}

    /** End the session with the first ending that holds now, or else the last. */
    record Conclude(String reason) implements RulingCommand {}
}
