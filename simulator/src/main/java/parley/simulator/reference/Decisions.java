package parley.simulator.reference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.condition.Fact;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;

/** Who decides what a proposal asks for, and by which rules (sections 1 and 3). */
final class Decisions {

    private final Set<DecisionRule> spent = new HashSet<>();
    private final World world;

    Decisions(World world) {
        this.world = world;
    }

    /** Section 2: "a term whose issue already stands at that option has passed". */
    List<Term> open(Draft draft) {
        return draft.terms.stream()
                .filter(term -> switch (term) {
                    case Term.Settle(var issue, var option) -> !world.isAt(new Fact.Settled(issue), option.value());
                    case Term.Ask(var act) -> act.kind() != ActKind.ENDORSE || !world.isEndorsed();
                })
                .toList();
    }

    private static boolean isFor(Decision decision, Term term) {
        return switch (decision.subject()) {
            case Subject.Settling(var issue, var options) ->
                term instanceof Term.Settle(var asked, var option) && asked.equals(issue) && options.contains(option);
            case Subject.Allowing(var kind) -> term.asksFor(kind);
        };
    }

    /** Section 1, `decisions`. Chosen: of several for one act the first that the sponsor has a part in, else the first. */
    Stream<Decision> on(Draft draft) {
        return on(draft, draft.sponsor);
    }

    Stream<Decision> on(Draft draft, RoleId sponsor) {
        return open(draft).stream().map(term -> decision(term, sponsor));
    }

    private Decision decision(Term term, RoleId sponsor) {
        return world.scenario.decisions().stream()
                .filter(decision -> isFor(decision, term))
                .min(Comparator.comparing(decision -> decision.rules().stream()
                        .noneMatch(rule -> Verdicts.base(rule.procedure()).contains(sponsor))))
                .orElseThrow();
    }

    Stream<DecisionRule> rules(Draft draft) {
        return on(draft).flatMap(decision -> decision.rules().stream()).distinct();
    }

    Verdicts verdicts(Draft draft) {
        return new Verdicts(draft.positions, world);
    }

    /** Section 3: what may be done `once` is spent by putting it forward. */
    void spend(Draft draft) {
        rules(draft).filter(Decisions::isRightUsedOnce).forEach(spent::add);
    }

    boolean isUnspent(DecisionRule rule) {
        return isRightUsedOnce(rule) && !spent.contains(rule);
    }

    private static boolean isRightUsedOnce(DecisionRule rule) {
        return rule.procedure() instanceof Procedure.Sole sole && sole.once();
    }
}
