package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;

/**
 * A way for a session to end. Tested in order at the end of each round; the last one applies after the last round.
 *
 * @param scoring how each role with a sheet is scored
 * @param effects what it brings about
 */
public record Ending(
        String outcome, Condition condition, Scoring scoring, ImmutableList<Effect> effects, String sentence) {

    /** How a role is scored. */
    public enum Scoring {
        /** By its sheet, on what is settled. */
        SHEET,
        /** By its walk-away value as it stands then. */
        WALK_AWAY
    }
}
