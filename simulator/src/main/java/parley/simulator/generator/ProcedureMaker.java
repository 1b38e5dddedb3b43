package parley.simulator.generator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Threshold;
import parley.engine.scenario.DecisionRule;

/** Decision rules of every kind. */
record ProcedureMaker(Chance chance, Material material) {

    /** A few rules, each of some kind. */
    ImmutableMap<ProcedureId, DecisionRule> make() {
        var rules = ImmutableMap.<ProcedureId, DecisionRule>builder();
        int count = chance.between(2, 4);
        for (int i = 1; i <= count; i++) {
            ProcedureId id = new ProcedureId("rule" + i);
            rules.put(id, new DecisionRule(id, "rule " + i, procedure(), chance.percent(20), until()));
        }
        if (chance.percent(10)) {
            ProcedureId id = new ProcedureId("talks");
            rules.put(id, new DecisionRule(id, "talks", talks(), false));
        }
        return rules.buildOrThrow();
    }

    private Optional<Instant> until() {
        return chance.percent(7) ? Optional.of(new ConditionMaker(chance, material).instant()) : Optional.empty();
    }

    private Procedure talks() {
        ImmutableSet<RoleId> parties = chance.subset(2, material.roles());
        return new Procedure.AlternatingOffers(chance.some(parties.size(), parties.asList()), chance.between(1, 4));
    }

    private Procedure procedure() {
        var roles = material.roles();
        return switch (chance.below(10)) {
            case 0, 1 -> new Procedure.Concurrence(chance.subset(1, roles));
            case 2, 3 -> new Procedure.Consensus(chance.subset(1, roles));
            case 4, 5 -> new Procedure.Unanimity(chance.subset(1, roles), chance.percent(50));
            case 6, 7 -> sole();
            default -> majority();
        };
    }

    private Procedure sole() {
        RoleId role = chance.pick(material.roles());
        var others =
                material.roles().stream().filter(other -> !other.equals(role)).toList();
        return new Procedure.Sole(
                role, chance.percent(50) ? ImmutableSet.of() : chance.subset(1, others), chance.percent(50));
    }

    private Procedure majority() {
        ImmutableSet<RoleId> among = chance.subset(1, material.roles());
        var members = among.asList();
        var weights = ImmutableMap.<RoleId, Integer>builder();
        if (chance.percent(40)) {
            chance.subset(1, members).forEach(role -> weights.put(role, chance.between(1, 4)));
        }
        return new Procedure.Majority(
                among,
                threshold(among.size()),
                chance.pick(Procedure.Majority.Base.values()),
                chance.percent(50) ? 0 : chance.between(1, among.size()),
                weights.buildOrThrow(),
                chance.percent(60) ? ImmutableSet.of() : chance.subset(1, members));
    }

    private Threshold threshold(int members) {
        return chance.pick(
                new Threshold.Share(1, 2, true),
                new Threshold.Share(1, 2, false),
                new Threshold.Share(2, 3, false),
                new Threshold.Share(0, 1, true),
                new Threshold.Share(1, 1, false),
                new Threshold.Votes(chance.between(1, members)));
    }
}
