package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.id.ReactionId;

/**
 * What a change of a fact brings about by itself, right after it.
 *
 * @param on the fact that is watched: an issue, an instrument, a presence or the closing text
 * @param from the values it must come from; empty for any
 * @param to the values it must come to; at least one
 * @param once whether it happens the first time only
 * @param why in words
 */
public record Reaction(
        ReactionId id,
        Fact on,
        ImmutableSet<Value> from,
        ImmutableSet<Value> to,
        boolean once,
        String why,
        ImmutableList<Effect> effects) {

    /** Whether a change from one value to another is the one that is watched for. */
    public boolean isTriggeredBy(Value before, Value after) {
        return !before.equals(after) && to.contains(after) && (from.isEmpty() || from.contains(before));
    }
}
