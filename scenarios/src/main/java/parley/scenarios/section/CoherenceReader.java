package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.scenario.CoherenceRule;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what every package must meet. */
record CoherenceReader(Desk desk) {
    ImmutableList<CoherenceRule> read(Fields scenario) {
        var rules = ImmutableList.<CoherenceRule>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.itemsOrNone("coherence")) {
            Fields fields = desk.fields(node, "a coherence rule", "id", "rule", "sentence");
            String id = desk.uniqueId(fields, ids);
            Optional<Condition> condition = fields.required("rule").flatMap(desk.conditions()::read);
            condition.ifPresent(rule -> checkAsksOfIssuesOnly(fields, rule));
            rules.add(new CoherenceRule(id, condition.orElse(Condition.always()), fields.text("sentence")));
        }
        return rules.build();
    }

    private static void checkAsksOfIssuesOnly(Fields fields, Condition rule) {
        boolean issuesOnly = rule.facts().allMatch(fact -> fact instanceof Fact.Settled);
        if (!issuesOnly || rule.issues().isEmpty()) {
            fields.problem("rule", "a coherence rule is about issues and nothing else; expected issues.X");
        }
    }
}
