package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.DecisionRule;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the named decision rules. One whose roles cannot be read is left out. */
record ProceduresReader(Desk desk) {
    private static final ImmutableList<String> KINDS = ImmutableList.of("concurrence", "consensus", "sole", "adhesion");

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
        Fields fields =
                desk.fields(node, "procedure " + id, "title", "concurrence", "consensus", "sole", "adhesion", "waits");
        String title = fields.text("title");
        boolean waits = fields.flagOrFalse("waits");
        Optional<Procedure> procedure = procedure(fields);
        if (waits
                && procedure.isPresent()
                && procedure.get() instanceof Procedure.Sole sole
                && sole.noObjectionFrom().isEmpty()) {
            fields.problem("waits", "nobody can object, so there is nothing to wait for");
        }
        if (waits && procedure.isPresent() && procedure.get() instanceof Procedure.Adhesion) {
            fields.problem("waits", "acceptance never closes early, so there is nothing to wait for");
        }
        return procedure.map(known -> new DecisionRule(id, title, known, waits));
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
            case "adhesion" -> adhesion(node);
            default -> sole(node);
        };
    }

    private Optional<ImmutableSet<RoleId>> among(Node node, String kind, String key) {
        Fields fields = desk.fields(node, kind, key);
        return Optional.of(desk.references().roles(fields.items(key))).filter(roles -> !roles.isEmpty());
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
        var required = desk.references().roles(fields.itemsOrNone("required"));
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
