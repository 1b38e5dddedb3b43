package parley.engine.command;

import java.time.Duration;
import java.time.Instant;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;

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

    /** Let a deadline of the story that has not fallen due do so at another instant, which is not in the past. */
    record MoveDeadline(DeadlineId deadline, Instant to, String reason) implements RulingCommand {}

    /** Let news come now, whether the calendar has a moment for it or not. */
    record SendInject(InjectId inject, String reason) implements RulingCommand {}

    /** Give the phase more time, or less. */
    record ExtendPhase(Duration by, String reason) implements RulingCommand {}

    /** Put somebody in a seat, whoever holds it. */
    record GiveSeat(RoleId role, Occupant occupant, String reason) implements RulingCommand {}

    /** Show every sheet and every assurance to everybody, once the session is over. */
    record ReleaseSheets(String reason) implements RulingCommand {}

    /** Make an act void: nothing is erased, and what it brought about is undone as far as it can be. */
    record VoidAct(VoidedAct act, String reason) implements RulingCommand {}

    /** Say something to everybody. */
    record Announce(String text) implements RulingCommand {}

    /** End the session with the first ending that holds now, or else the last. */
    record Conclude(String reason) implements RulingCommand {}
}
