package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import parley.bots.MatchResult;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.engine.session.Seat;
import parley.engine.session.Stage;
import parley.scenarios.names.References;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.script.Expectation;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Checks of how the table stands, beyond what the expectation of a script can say. */
final class StateChecks {
    static final ImmutableList<String> KEYS = ImmutableList.of(
            "phase", "presence", "seats", "yielded", "walk_away", "reacted", "spent", "readings", "hash");

    private static final Vocabulary PRESENCES =
            new Vocabulary("presence", ImmutableSet.of("PRESENT", "BOYCOTTING", "WITHDRAWN", "EXCLUDED"));

    private final References references;
    private final Values values;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();

    StateChecks(References references) {
        this.references = references;
        this.values = new Values(references.problems());
    }

    /** Checks of everything that the expectation of a script can say. */
    static Check of(Place place, Expectation expectation) {
        return moment -> result(moment).otherThan(expectation).stream()
                .map(difference -> difference(place, difference))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding difference(Place place, String difference) {
        String[] parts = difference.split(": expected |, found ", 3);
        return parts.length == 3
                ? new Finding(place, parts[0], parts[1], parts[2])
                : new Finding(place, "the outcome", "otherwise", difference);
    }

    private static MatchResult result(Moment moment) {
        return MatchResult.of(
                moment.engine().scenario().id(), moment.engine().scenarioHash(), moment.facilitatorView(), 0);
    }

    ImmutableList<Check> read(Fields fields) {
        fields.optional("phase").ifPresent(node -> equal(node, "the phase", text(node), StateChecks::phase));
        fields.optional("phase").ifPresent(references::phase);
        fields.entriesOrNone("presence").forEach(entry -> references.word(entry.value(), PRESENCES));
        each(
                fields,
                "presence",
                "presence of ",
                (moment, role) -> moment.state().seat(role).presence().label());
        each(
                fields,
                "seats",
                "the seat of ",
                (moment, role) ->
                        moment.state().seat(role).occupant().map(Occupant::name).orElse("empty"));
        each(
                fields,
                "walk_away",
                "the walk-away value of ",
                (moment, role) ->
                        String.valueOf(moment.state().world().points(role).walkAway()));
        set(
                fields,
                "yielded",
                moment -> moment.state().seats().values().stream()
                        .filter(Seat::yielded)
                        .map(Seat::role)
                        .toList());
        set(fields, "spent", moment -> moment.state().agenda().spent().asList());
        set(fields, "reacted", moment -> moment.state().world().reacted().asList());
        fields.optional("readings").ifPresent(this::readings);
        fields.optional("hash").ifPresent(node -> hash(node, text(node)));
        return checks.build();
    }

    private static String phase(Moment moment) {
        return switch (moment.state().stage()) {
            case Stage.Lobby lobby -> "none, since play has not begun";
            case Stage.Playing playing -> playing.phase().value();
            case Stage.Concluded concluded -> concluded.phase().value();
        };
    }

    /** {@code {issue: {role: "its reading"}}}: all that are kept. */
    private void readings(Node node) {
        var expected = ImmutableMap.<String, String>builder();
        for (Node.Entry entry : values.entries(node)) {
            references
                    .issue(entry.key())
                    .ifPresent(issue -> values.entries(entry.value())
                            .forEach(each ->
                                    expected.put(reader(issue, each.key().text()), text(each.value()))));
        }
        equal(node, "readings", ProposalChecks.sorted(expected.buildOrThrow()), moment -> {
            var found = ImmutableMap.<String, String>builder();
            moment.facilitatorView()
                    .readings()
                    .forEach((issue, all) -> all.forEach(reading ->
                            found.put(reader(issue, reading.role().value()), String.join(" / ", reading.text()))));
            return ProposalChecks.sorted(found.buildOrThrow());
        });
    }

    private static String reader(IssueId issue, String role) {
        return "%s by %s".formatted(issue, role);
    }

    /** {@code unchanged} or {@code changed} since the last time that the case looked, or the digits of the hash. */
    private void hash(Node node, String expected) {
        checks.add(moment -> {
            String now = moment.state().hash().toString();
            String before = moment.hashBefore().orElse("");
            boolean asExpected = switch (expected) {
                case "unchanged" -> now.equals(before);
                case "changed" -> !now.equals(before);
                default -> now.equals(expected);
            };
            return asExpected
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(
                            node.place(),
                            "the state hash (since the last look, restart or start of play)",
                            expected,
                            now + (before.isEmpty() ? "" : " after " + before)));
        });
    }

    private interface OfRole {
        String at(Moment moment, RoleId role);
    }

    private void each(Fields fields, String key, String what, OfRole found) {
        for (Node.Entry entry : fields.entriesOrNone(key)) {
            references
                    .role(entry.key())
                    .ifPresent(role ->
                            equal(entry.value(), what + role, text(entry.value()), moment -> found.at(moment, role)));
        }
    }

    private void set(Fields fields, String key, Function<Moment, ? extends Iterable<?>> found) {
        fields.optional(key).ifPresent(node -> {
            String expected = ProposalChecks.sorted(
                    values.items(node).stream().map(this::text).toList());
            equal(node, key, expected, moment -> ProposalChecks.sorted(ImmutableList.copyOf(found.apply(moment))));
        });
    }

    private void equal(Node node, String what, String expected, Function<Moment, String> found) {
        checks.add(Compare.equal(node.place(), what, expected, found));
    }

    private String text(Node node) {
        return values.scalar(node, "a word").map(Node.Scalar::text).orElse("");
    }
}
