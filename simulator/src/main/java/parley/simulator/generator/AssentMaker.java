package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.scenario.Decision;

/** Decisions that need the assent of one role whose position counts, alone or in the place of something else. */
record AssentMaker(Chance chance) {

    ImmutableList<Decision> with(ImmutableList<Decision> decisions) {
        boolean some = chance.percent(15);
        return decisions.stream()
                .map(decision -> some && chance.percent(50) ? with(decision) : decision)
                .collect(ImmutableList.toImmutableList());
    }

    private Decision with(Decision decision) {
        var base = decision.rules().stream()
                .flatMap(rule -> rule.procedure().base().stream())
                .distinct()
                .toList();
        Condition assent = new Condition.IsTrue(new Fact.AssentOf(chance.pick(base)));
        Condition needs = chance.percent(50)
                ? new Condition.All(ImmutableList.of(decision.needs(), assent))
                : new Condition.Any(ImmutableList.of(decision.needs(), assent));
        return new Decision(decision.id(), decision.subject(), decision.rules(), decision.when(), needs);
    }
}
