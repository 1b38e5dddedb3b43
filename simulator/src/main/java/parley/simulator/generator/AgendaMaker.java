package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.StepId;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Step;

/** Issues, the steps they stand in, and what a package of them must meet. */
record AgendaMaker(Chance chance, Material material) {

    ImmutableMap<IssueId, Issue> issues() {
        var issues = ImmutableMap.<IssueId, Issue>builder();
        material.issues().forEach((id, names) -> {
            var options = ImmutableMap.<OptionId, Issue.Option>builder();
            names.forEach(name -> options.put(name, option(name)));
            issues.put(id, new Issue(id, "What of " + id + "?", options.buildOrThrow()));
        });
        return issues.buildOrThrow();
    }

    private Issue.Option option(OptionId id) {
        return new Issue.Option(id, "Option " + id, "", new ConditionMaker(chance, material).in(7), chance.percent(15));
    }

    ImmutableMap<StepId, Step> steps() {
        int size = material.issues().size();
        if (size < 2 || chance.percent(60)) {
            return ImmutableMap.of();
        }
        StepId id = new StepId("step1");
        var issues = chance.subset(2, material.issues().keySet().asList());
        return ImmutableMap.of(id, new Step(id, "The step", issues, chance.percent(70)));
    }

    ImmutableList<CoherenceRule> coherence() {
        var rules = ImmutableList.<CoherenceRule>builder();
        for (int i = chance.percent(30) ? chance.between(1, 2) : 0; i > 0; i--) {
            rules.add(new CoherenceRule(
                    "coherence" + i, new ConditionMaker(chance, material).ofCoherence(), "These do not go together."));
        }
        return rules.build();
    }
}
