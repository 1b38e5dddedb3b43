package parley.simulator.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure.AlternatingOffers;
import parley.engine.scenario.DecisionRule;

/** Whose turn it is in talks by turns (section 3, `alternating_offers`). */
final class Talks {

    private final Map<ProcedureId, Integer> over = new HashMap<>();
    private final Map<ProcedureId, Integer> lastIn = new HashMap<>();
    private final Set<ProcedureId> broken = new HashSet<>();

    static boolean isByTurns(DecisionRule rule) {
        return rule.procedure() instanceof AlternatingOffers;
    }

    /** The role "whose turn it is"; none when all rounds are over or "a role ends the talks". */
    Optional<RoleId> turn(DecisionRule rule) {
        var offers = (AlternatingOffers) rule.procedure();
        int turns = over.getOrDefault(rule.id(), 0);
        return broken.contains(rule.id()) || turns >= offers.order().size() * offers.rounds()
                ? Optional.empty()
                : Optional.of(offers.order().get(turns % offers.order().size()));
    }

    /** An offer, an answer or a timeout uses up the turn. */
    void pass(DecisionRule rule, int phase) {
        over.merge(rule.id(), 1, Integer::sum);
        lastIn.put(rule.id(), phase);
    }

    /** Chosen: to object ends the talks. */
    void end(DecisionRule rule, int phase) {
        broken.add(rule.id());
        lastIn.put(rule.id(), phase);
    }

    boolean wasUsedIn(DecisionRule rule, int phase) {
        return Integer.valueOf(phase).equals(lastIn.get(rule.id()));
    }
}
