package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.scenario.CoherenceRule;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what every package must meet. */
record CoherenceReader(Desk desk) {
    /** Packages that are tried to find one that meets a rule; a rule about more of them is taken as it is. */
    private static final int PACKAGES_MAX = 10_000;

    ImmutableList<CoherenceRule> read(Fields scenario) {
        var rules = ImmutableList.<CoherenceRule>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.itemsOrNone("coherence")) {
            Fields fields = desk.fields(node, "a coherence rule", "id", "rule", "sentence");
            String id = desk.uniqueId(fields, ids);
            Optional<Condition> condition = fields.required("rule").flatMap(desk.conditions()::read);
            condition.ifPresent(rule -> check(fields, rule));
            rules.add(new CoherenceRule(id, condition.orElse(Condition.always()), fields.text("sentence")));
        }
        return rules.build();
    }

    private void check(Fields fields, Condition rule) {
        boolean issuesOnly = rule.facts().allMatch(fact -> fact instanceof Fact.Settled);
        if (!issuesOnly || rule.issues().isEmpty()) {
            fields.problem("rule", "a coherence rule is about issues and nothing else; expected issues.X");
        } else if (isNeverMet(rule)) {
            fields.problem(
                    "rule",
                    "no options of %s meet this rule; expected one that some package can meet"
                            .formatted(
                                    rule.issues().stream().map(IssueId::value).collect(Collectors.joining(" and "))));
        }
    }

    /** Whether the rule holds for none of the options of its issues; of several, some can be left unsettled. */
    private boolean isNeverMet(Condition rule) {
        var unsettled = rule.issues().size() > 1 ? ImmutableSet.of("") : ImmutableSet.<String>of();
        ImmutableList<IssueId> issues = rule.issues().asList();
        List<Set<String>> options = issues.stream()
                .<Set<String>>map(issue -> Sets.union(
                        desk.references().names().options().getOrDefault(issue.value(), ImmutableSet.of()), unsettled))
                .toList();
        return options.stream().mapToLong(Set::size).reduce(1, (all, one) -> Math.min(all * one, PACKAGES_MAX + 1))
                        <= PACKAGES_MAX
                && Sets.cartesianProduct(options).stream().noneMatch(chosen -> rule.holds(facts(issues, chosen)));
    }

    private static Facts facts(ImmutableList<IssueId> issues, List<String> chosen) {
        return fact -> {
            if (fact instanceof Fact.Settled(var issue)) {
                return new Value.Text(chosen.get(issues.indexOf(issue)));
            }
            throw new IllegalStateException("no fact about an issue: " + fact);
        };
    }
}
