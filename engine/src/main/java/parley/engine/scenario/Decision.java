package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import parley.engine.condition.Condition;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.ActKind;

/**
 * Who decides what, and when.
 *
 * @param rules the procedures; all of them must pass
 * @param when what must hold to submit the text or to act
 * @param needs what must hold at the instant of effect; a text that has passed without it is held
 */
public record Decision(
        DecisionId id, Subject subject, ImmutableList<DecisionRule> rules, Condition when, Condition needs) {

    /** What a decision is about. */
    public sealed interface Subject {

        /** Settling an issue at one of these options. */
        record Settling(IssueId issue, ImmutableSet<OptionId> options) implements Subject {}

        /** An act on an instrument. */
        record Allowing(ActKind act) implements Subject {}
    }
}
