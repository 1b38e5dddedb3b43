package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import parley.engine.condition.Condition;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;

/** A question on the agenda, with the options it can be settled at, in order. */
public record Issue(IssueId id, String question, ImmutableMap<OptionId, Option> options) {

    /**
     * An answer.
     *
     * @param availableWhile when it can still be chosen; tested when a text is submitted and when it takes effect
     * @param ownReadings whether each side keeps its own reading of it: the reservations on the assents are recorded with
     *     the settlement
     */
    public record Option(OptionId id, String label, String text, Condition availableWhile, boolean ownReadings) {}
}
