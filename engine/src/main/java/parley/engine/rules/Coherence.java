package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.proposal.Term;
import parley.engine.scenario.CoherenceRule;

/** What a package must meet together with what is settled. */
final class Coherence {

    private Coherence() {}

    /**
     * The coherence rules that these terms would break. A rule that names an issue neither settled nor proposed is not
     * tested yet, and one that the terms do not touch is not theirs to meet.
     */
    static ImmutableList<CoherenceRule> broken(Table table, ImmutableList<Term> terms) {
        ImmutableMap<IssueId, OptionId> proposed = proposed(terms);
        Facts together = fact -> fact instanceof Fact.Settled(var issue) && proposed.containsKey(issue)
                ? new Value.Text(String.valueOf(proposed.get(issue)))
                : table.state().valueOf(fact);
        var broken = ImmutableList.<CoherenceRule>builder();
        table.book().coherence().forEach((rule, issues) -> {
            if (isDue(table, issues, proposed) && !rule.condition().holds(together)) {
                broken.add(rule);
            }
        });
        return broken.build();
    }

    private static boolean isDue(Table table, ImmutableSet<IssueId> issues, ImmutableMap<IssueId, OptionId> proposed) {
        boolean touched = false;
        for (IssueId issue : issues) {
            if (proposed.containsKey(issue)) {
                touched = true;
            } else if (table.state().agenda().settledAt(issue).isEmpty()) {
                return false;
            }
        }
        return touched;
    }

    private static ImmutableMap<IssueId, OptionId> proposed(ImmutableList<Term> terms) {
        var proposed = ImmutableMap.<IssueId, OptionId>builder();
        for (Term term : terms) {
            if (term instanceof Term.Settle(var issue, var option)) {
                proposed.put(issue, option);
            }
        }
        return proposed.buildOrThrow();
    }
}
