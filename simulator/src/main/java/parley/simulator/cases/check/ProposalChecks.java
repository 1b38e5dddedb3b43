package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.engine.id.RoleId;
import parley.engine.procedure.Result;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.TermVerdict;
import parley.engine.view.Explanation;
import parley.scenarios.names.References;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
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
                    .put("version", Proposal::version)
                    .put("sponsor", Proposal::sponsor)
                    .put("closes_after", Proposal::closesAfter)
                    .buildOrThrow();

    private static final ImmutableMap<String, Function<Explanation, Collection<RoleId>>> OUTLOOK =
            ImmutableMap.of("waits_for", Explanation::waitsFor, "may_stop", Explanation::mayStop);

    private static final Vocabulary STATES = words("state of a proposal", ProposalStatus.values());
    private static final Vocabulary RESULTS = words("result of a rule", Result.values());
    private static final Vocabulary STANCES = words("position", Stance.values());

    private final String name;
    private final References references;
    private final Problems problems;
    private final Values values;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();

    private ProposalChecks(String name, References references) {
        this.name = name;
        this.references = references;
        this.problems = references.problems();
        this.values = new Values(problems);
    }

    /** What is expected of the proposal of this name. */
    static ImmutableList<Check> read(String name, Node node, References references) {
        return new ProposalChecks(name, references).read(node);
    }

    private static Vocabulary words(String kind, Enum<?>[] constants) {
        return Vocabulary.of(kind, Arrays.stream(constants).map(Enum::name).toList());
    }

    private ImmutableList<Check> read(Node node) {
        if (node instanceof Node.Scalar state) {
            references.word(state, STATES);
            state(state);
            return checks.build();
        }
        var keys = ImmutableList.<String>builder()
                .addAll(WORDS.keySet())
                .addAll(OUTLOOK.keySet())
                .add("state", "terms", "positions", "co_sponsors", "answers", "amendments", "by", "why");
        Fields fields =
                Fields.of(node, "the proposal " + name, problems, keys.build().toArray(String[]::new));
        fields.optional("state").ifPresent(state -> references.word(state, STATES));
        fields.optional("state")
                .flatMap(state -> values.scalar(state, "a word"))
                .ifPresent(this::state);
        fields.optional("sponsor").ifPresent(references::role);
        fields.optional("closes_after").ifPresent(references::phase);
        fields.optional("co_sponsors").ifPresent(this::roles);
        WORDS.forEach((key, found) -> fields.optional(key)
                .flatMap(value -> values.scalar(value, "a word"))
                .ifPresent(word -> checks.add(proposal(word.place(), key, word.text(), found))));
        OUTLOOK.forEach((key, found) -> fields.optional(key).ifPresent(list -> outlook(key, list, found)));
        fields.optional("terms").ifPresent(this::terms);
        fields.optional("positions").ifPresent(this::positions);
        fields.optional("co_sponsors").ifPresent(list -> all("co_sponsors", list, Proposal::coSponsors));
        fields.optional("amendments")
                .ifPresent(list -> all(
                        "amendments",
                        list,
                        proposal -> proposal.amendments().stream()
                                .map(Amendment::number)
                                .toList()));
        fields.optional("answers")
                .flatMap(value -> values.scalar(value, "a proposal"))
                .ifPresent(this::answers);
        fields.optional("by").ifPresent(this::rules);
        fields.optional("why").flatMap(words -> values.scalar(words, "words")).ifPresent(this::why);
        return checks.build();
    }

    private Check proposal(Place place, String key, String expected, Function<Proposal, Object> found) {
        return Compare.equal(
                place,
                "%s of %s".formatted(key, name),
                expected,
                moment -> moment.proposal(name).map(found).map(String::valueOf).orElse("no such proposal"));
    }

    /** Its state; where it is another, with the sentence that says how it came to that. */
    private void state(Node.Scalar expected) {
        checks.add(moment -> {
            String now = moment.proposal(name)
                    .map(proposal -> proposal.status().toString())
                    .orElse("no such proposal");
            String why = explained(moment)
                    .map(Explanation::sentence)
                    .map(" (%s)"::formatted)
                    .orElse("");
            return now.equals(expected.text())
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(expected.place(), "state of " + name, expected.text(), now + why));
        });
    }

    private void roles(Node list) {
        references.roles(values.items(list));
    }

    private void outlook(String key, Node list, Function<Explanation, Collection<RoleId>> found) {
        roles(list);
        String expected = sorted(texts(list));
        checks.add(Compare.equal(
                list.place(),
                "%s of %s".formatted(key, name),
                expected,
                moment ->
                        explained(moment).map(found).map(ProposalChecks::sorted).orElse("no such proposal")));
    }

    private Optional<Explanation> explained(Moment moment) {
        return moment.proposal(name)
                .flatMap(proposal -> moment.facilitatorView().explanations().stream()
                        .filter(why -> why.proposal().equals(proposal.id()))
                        .findFirst());
    }

    /** Words that stand in the sentence that explains it. */
    private void why(Node.Scalar words) {
        checks.add(moment -> {
            String sentence = explained(moment).map(Explanation::sentence).orElse("no such proposal");
            return sentence.contains(words.text())
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(words.place(), "why of " + name, words.text(), sentence));
        });
    }

    private void terms(Node node) {
        String expected = sorted(texts(node));
        checks.add(proposal(
                node.place(),
                "terms",
                expected,
                proposal -> sorted(proposal.text().terms())));
    }

    private void all(String key, Node node, Function<Proposal, Collection<?>> found) {
        checks.add(proposal(node.place(), key, sorted(texts(node)), proposal -> sorted(found.apply(proposal))));
    }

    private void answers(Node.Scalar other) {
        checks.add(Compare.equal(
                other.place(),
                "answers of " + name,
                other.text(),
                moment -> moment.proposal(name)
                        .flatMap(Proposal::answers)
                        .map(id -> moment.proposal(other.text())
                                .filter(meant -> meant.id().equals(id))
                                .map(meant -> other.text())
                                .orElse("another proposal"))
                        .orElse("none")));
    }

    private void positions(Node node) {
        for (Node.Entry entry : values.entries(node)) {
            references.role(entry.key());
            references.word(entry.value(), STANCES);
        }
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
            references.procedure(entry.key());
            if (entry.value() instanceof Node.Scalar result) {
                references.word(result, RESULTS);
                verdict(result.place(), rule, "result", result.text(), Verdict::result);
                continue;
            }
            var keys = ImmutableList.<String>builder()
                    .add("result", "deciding", "missing")
                    .addAll(TALLY.keySet());
            Fields fields = Fields.of(
                    entry.value(), "the rule " + rule, problems, keys.build().toArray(String[]::new));
            fields.optional("result").ifPresent(word -> references.word(word, RESULTS));
            TALLY.keySet().forEach(key -> fields.optional(key).ifPresent(this::roles));
            fields.optional("deciding").ifPresent(this::roles);
            fields.optional("result")
                    .ifPresent(word -> verdict(word.place(), rule, "result", text(word), Verdict::result));
            fields.optional("deciding")
                    .ifPresent(list -> verdict(
                            list.place(), rule, "deciding", sorted(texts(list)), found -> sorted(found.deciding())));
            fields.optional("missing")
                    .ifPresent(number -> verdict(number.place(), rule, "missing", text(number), Verdict::missing));
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
