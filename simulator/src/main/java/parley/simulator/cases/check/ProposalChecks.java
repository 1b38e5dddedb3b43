package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.engine.id.RoleId;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.TermVerdict;
import parley.engine.view.Explanation;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Checks of one proposal: its state, and the tally and rule that brought it there. */
final class ProposalChecks {
    private static final ImmutableMap<String, Function<Tally, Collection<RoleId>>> TALLY = ImmutableMap.of(
            "assents", Tally::assents,
            "objects", Tally::objections,
            "abstains", Tally::abstentions,
            "silent", Tally::silent,
            "away", Tally::away);

    private static final ImmutableMap<String, Function<Proposal, Object>> WORDS =
            ImmutableMap.<String, Function<Proposal, Object>>builder()
                    .put("state", Proposal::status)
                    .put("version", Proposal::version)
                    .put("sponsor", Proposal::sponsor)
                    .put("closes_after", Proposal::closesAfter)
                    .buildOrThrow();

    private static final ImmutableMap<String, Function<Explanation, Collection<RoleId>>> OUTLOOK =
            ImmutableMap.of("waits_for", Explanation::waitsFor, "may_stop", Explanation::mayStop);

    private final String name;
    private final Problems problems;
    private final Values values;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();

    private ProposalChecks(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.values = new Values(problems);
    }

    static ImmutableList<Check> read(String name, Node node, Problems problems) {
        return new ProposalChecks(name, problems).read(node);
    }

    private ImmutableList<Check> read(Node node) {
        if (node instanceof Node.Scalar state) {
            checks.add(proposal(state.place(), "state", state.text(), p -> p.status()));
            return checks.build();
        }
        var keys = ImmutableList.<String>builder()
                .addAll(WORDS.keySet())
                .addAll(OUTLOOK.keySet())
                .add("terms", "positions", "by");
        Fields fields =
                Fields.of(node, "the proposal " + name, problems, keys.build().toArray(String[]::new));
        WORDS.forEach((key, found) -> fields.optional(key)
                .flatMap(value -> values.scalar(value, "a word"))
                .ifPresent(word -> checks.add(proposal(word.place(), key, word.text(), found))));
        OUTLOOK.forEach((key, found) -> fields.optional(key).ifPresent(list -> outlook(key, list, found)));
        fields.optional("terms").ifPresent(this::terms);
        fields.optional("positions").ifPresent(this::positions);
        fields.optional("by").ifPresent(this::rules);
        return checks.build();
    }

    private Check proposal(Place place, String key, String expected, Function<Proposal, Object> found) {
        return Compare.equal(
                place,
                "%s of %s".formatted(key, name),
                expected,
                moment -> moment.proposal(name).map(found).map(String::valueOf).orElse("no such proposal"));
    }

    private void outlook(String key, Node list, Function<Explanation, Collection<RoleId>> found) {
        String expected = sorted(texts(list));
        checks.add(Compare.equal(
                list.place(),
                "%s of %s".formatted(key, name),
                expected,
                moment -> moment.proposal(name)
                        .flatMap(proposal -> moment.facilitatorView().explanations().stream()
                                .filter(why -> why.proposal().equals(proposal.id()))
                                .findFirst())
                        .map(why -> sorted(found.apply(why)))
                        .orElse("no such proposal")));
    }

    private void terms(Node node) {
        String expected = sorted(texts(node));
        checks.add(proposal(
                node.place(),
                "terms",
                expected,
                proposal -> sorted(proposal.text().terms())));
    }

    private void positions(Node node) {
        String expected = values.entries(node).stream()
                .map(entry -> entry.key().text() + "=" + text(entry.value()))
                .sorted()
                .collect(Collectors.joining(", "));
        checks.add(proposal(
                node.place(),
                "positions",
                expected,
                proposal -> proposal.positions().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().stance())
                        .sorted()
                        .collect(Collectors.joining(", "))));
    }

    private void rules(Node node) {
        for (Node.Entry entry : values.entries(node)) {
            String rule = entry.key().text();
            if (entry.value() instanceof Node.Scalar result) {
                verdict(result.place(), rule, "result", result.text(), Verdict::result);
                continue;
            }
            var keys = ImmutableList.<String>builder().add("result", "deciding").addAll(TALLY.keySet());
            Fields fields = Fields.of(
                    entry.value(), "the rule " + rule, problems, keys.build().toArray(String[]::new));
            fields.optional("result")
                    .ifPresent(word -> verdict(word.place(), rule, "result", text(word), Verdict::result));
            fields.optional("deciding")
                    .ifPresent(list -> verdict(
                            list.place(), rule, "deciding", sorted(texts(list)), found -> sorted(found.deciding())));
            TALLY.forEach((key, count) -> fields.optional(key)
                    .ifPresent(list -> verdict(
                            list.place(),
                            rule,
                            key,
                            sorted(texts(list)),
                            found -> sorted(count.apply(found.tally())))));
        }
    }

    private void verdict(Place place, String rule, String key, String expected, Function<Verdict, Object> found) {
        checks.add(Compare.equal(
                place,
                "%s of %s by %s".formatted(key, name, rule),
                expected,
                moment -> moment.proposal(name)
                        .flatMap(proposal -> verdict(proposal, rule))
                        .map(found)
                        .map(String::valueOf)
                        .orElse("no verdict by this rule")));
    }

    private static Optional<Verdict> verdict(Proposal proposal, String rule) {
        return proposal.verdicts().stream()
                .flatMap(term -> term.rules().stream())
                .filter(byRule -> byRule.procedure().value().equals(rule))
                .map(TermVerdict.ByRule::verdict)
                .findFirst();
    }

    private ImmutableList<String> texts(Node node) {
        if (node instanceof Node.Mapping map) {
            return map.entries().stream()
                    .map(entry -> entry.key().text() + "=" + text(entry.value()))
                    .collect(ImmutableList.toImmutableList());
        }
        return values.items(node).stream().map(this::text).collect(ImmutableList.toImmutableList());
    }

    private String text(Node node) {
        return values.scalar(node, "a word").map(Node.Scalar::text).orElse("");
    }

    static String sorted(Collection<?> items) {
        return items.isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        ImmutableSortedSet.copyOf(
                                Comparator.naturalOrder(),
                                items.stream().map(String::valueOf).toList()));
    }

    /** For a map whose order does not count. */
    static String sorted(Map<?, ?> entries) {
        return sorted(entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList());
    }
}
