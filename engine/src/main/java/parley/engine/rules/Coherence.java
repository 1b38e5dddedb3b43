package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
        return table.book().scenario().coherence().stream()
                .filter(rule -> isDue(table, rule, proposed))
                .filter(rule -> !rule.condition().holds(together))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDue(Table table, CoherenceRule rule, ImmutableMap<IssueId, OptionId> proposed) {
        var issues = rule.condition().issues();
        return issues.stream().anyMatch(proposed::containsKey)
                && issues.stream()
                        .allMatch(issue -> proposed.containsKey(issue)
                                || table.state().agenda().settledAt(issue).isPresent());
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
