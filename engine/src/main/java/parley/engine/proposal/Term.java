package parley.engine.proposal;

import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;

/** One item of a proposal. */
public sealed interface Term {

    /** Settle an issue at an option. */
    record Settle(IssueId issue, OptionId option) implements Term {
        @Override
        public String toString() {
            return issue + "=" + option;
        }
    }

    /** Ask for an act of an instrument. */
    record Ask(Act act) implements Term {
        @Override
        public String toString() {
            return act.kind().label();
        }
    }

    /** Whether it asks for an act of this kind. */
    default boolean asksFor(ActKind kind) {
        return this instanceof Ask(var act) && act.kind() == kind;
    }
}
