package parley.engine.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;

/** The rights that a role has once in a session, and that a text uses. */
final class OnceRights {

    private OnceRights() {}

    /** Those that a text of this sponsor spends by being submitted, and needs to be amended. */
    static ImmutableSet<ProcedureId> of(Table table, RoleId sponsor, ProposalText text) {
        var rights = ImmutableSet.<ProcedureId>builder();
        for (DecisionRule rule : table.rules(text.terms(), sponsor)) {
            if (rule.procedure() instanceof Procedure.Sole(var role, var others, var once) && once) {
                rights.add(rule.id());
            }
        }
        return rights.build();
    }

    /** The rule by which another role alone, and that once, may put forward what this decision is about. */
    static Optional<DecisionRule> ofAnother(Decision decision, RoleId sponsor) {
        return decision.rules().stream()
                .filter(rule -> rule.procedure() instanceof Procedure.Sole sole
                        && sole.once()
                        && !sole.role().equals(sponsor))
                .findFirst();
    }
}
