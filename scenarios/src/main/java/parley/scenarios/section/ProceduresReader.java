package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.DecisionRule;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the named decision rules. One whose roles cannot be read is left out. */
record ProceduresReader(Desk desk) {
    private static final ImmutableList<String> KINDS = ImmutableList.of(
            "concurrence", "unanimity", "consensus", "majority", "sole", "alternating_offers", "adhesion");
    private static final int ROUNDS_MAX = 10_000;

    ImmutableMap<ProcedureId, DecisionRule> read(Fields scenario) {
        var rules = ImmutableMap.<ProcedureId, DecisionRule>builder();
        for (Node.Entry entry : scenario.entries("procedures")) {
            desk.values().symbol(entry.key(), "a procedure").ifPresent(key -> {
                ProcedureId id = new ProcedureId(key.text());
                rule(id, entry.value()).ifPresent(rule -> rules.put(id, rule));
            });
        }
        return rules.buildOrThrow();
    }

    private Optional<DecisionRule> rule(ProcedureId id, Node node) {
        Fields fields = desk.fields(
                node,
                "procedure " + id,
                Stream.concat(Stream.of("title", "waits", "until"), KINDS.stream())
                        .toArray(String[]::new));
        String title = fields.text("title");
        boolean waits = fields.flagOrFalse("waits");
        Optional<Instant> until = fields.has("until") ? fields.instant("until") : Optional.empty();
        Optional<Procedure> procedure = procedure(fields);
        procedure.ifPresent(known -> checkClose(fields, known, waits));
        return procedure.map(known -> new DecisionRule(id, title, known, waits, until));
    }

    private static void checkClose(Fields fields, Procedure procedure, boolean waits) {
        boolean atOnce = procedure instanceof Procedure.Sole sole
                && sole.noObjectionFrom().isEmpty();
        boolean onItsOwn = procedure instanceof Procedure.Adhesion;
        if (waits && atOnce) {
            fields.problem("waits", "nobody can object, so there is nothing to wait for");
        }
        if (waits && onItsOwn) {
            fields.problem("waits", "acceptance never closes early, so there is nothing to wait for");
        }
        if (fields.has("until") && (atOnce || onItsOwn)) {
            fields.problem("until", "no text by this rule waits for a close; expected no 'until' here");
        }
    }

    private Optional<Procedure> procedure(Fields fields) {
        var kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            desk.problems()
                    .add(
                            fields.place(),
                            "found %d ways of deciding; expected exactly one of %s"
                                    .formatted(kinds.size(), String.join(", ", KINDS)));
            return Optional.empty();
        }
        Node node = fields.optional(kinds.getFirst()).orElseThrow();
        return switch (kinds.getFirst()) {
            case "concurrence" -> among(node, "concurrence", "of").map(Procedure.Concurrence::new);
            case "consensus" -> among(node, "consensus", "among").map(Procedure.Consensus::new);
            case "unanimity" -> unanimity(node);
            case "majority" -> new MajorityReader(desk).read(node);
            case "alternating_offers" -> alternatingOffers(node);
            case "adhesion" -> adhesion(node);
            default -> sole(node);
        };
    }

    private Optional<ImmutableSet<RoleId>> among(Node node, String kind, String key) {
        Fields fields = desk.fields(node, kind, key);
        return Optional.of(desk.references().roles(fields.items(key))).filter(roles -> !roles.isEmpty());
    }

    private Optional<Procedure> unanimity(Node node) {
        Fields fields = desk.fields(node, "unanimity", "among", "abstention_allowed");
        boolean abstentionAllowed = fields.flagOrFalse("abstention_allowed");
        var among = desk.references().roles(fields.items("among"));
        return among.isEmpty() ? Optional.empty() : Optional.of(new Procedure.Unanimity(among, abstentionAllowed));
    }

    private Optional<Procedure> alternatingOffers(Node node) {
        Fields fields = desk.fields(node, "alternating_offers", "order", "rounds");
        int rounds = fields.whole("rounds", 1, ROUNDS_MAX);
        var order = desk.references().roles(fields.items("order")).asList();
        if (order.size() == 1) {
            fields.problem("order", "one role alone cannot take turns; expected two or more");
        }
        return order.size() < 2 || rounds < 1
                ? Optional.empty()
                : Optional.of(new Procedure.AlternatingOffers(order, rounds));
    }

    private Optional<Procedure> sole(Node node) {
        Fields fields = desk.fields(node, "sole", "role", "no_objection_from", "once");
        Optional<RoleId> role = fields.required("role").flatMap(desk.references()::role);
        var noObjectionFrom = desk.references().roles(fields.itemsOrNone("no_objection_from"));
        boolean once = fields.flagOrFalse("once");
        if (role.isPresent() && noObjectionFrom.contains(role.get())) {
            fields.problem("no_objection_from", "%s decides and cannot object; expected others".formatted(role.get()));
        }
        return role.map(known -> new Procedure.Sole(known, noObjectionFrom, once));
    }

    private Optional<Procedure> adhesion(Node node) {
        Fields fields = desk.fields(node, "adhesion", "parties", "required", "until");
        var parties = desk.references().roles(fields.items("parties"));
        var required = fields.has("required") ? desk.references().roles(fields.itemsOrNone("required")) : parties;
        Optional<Instant> until = fields.instant("until");
        if (!parties.containsAll(required)) {
            fields.problem("required", "only parties can be required to accept; expected some of " + parties);
            return Optional.empty();
        }
        return parties.isEmpty()
                ? Optional.empty()
                : until.map(instant -> new Procedure.Adhesion(parties, required, instant));
    }
}
