package parley.engine.proposal;

import com.google.common.collect.ImmutableList;
import parley.engine.id.DecisionId;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Verdict;

/** What came out for one term at the close: the decision that governs it, and each of its procedures. */
public record TermVerdict(Term term, DecisionId decision, ImmutableList<ByRule> rules) {

    /** What one procedure came out at. */
    public record ByRule(ProcedureId procedure, Verdict verdict) {}

    /** Whether every procedure passed. */
    public boolean passed() {
        return rules.stream().allMatch(rule -> rule.verdict().passed());
    }
}
