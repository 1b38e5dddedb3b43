package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Value;
import parley.engine.id.ReactionId;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.scenarios.condition.WatchedFact;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what a change brings about by itself. */
record ReactionsReader(Desk desk, ImmutableList<Phase> phases) {
    ImmutableList<Reaction> read(Fields scenario) {
        var reactions = ImmutableList.<Reaction>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.itemsOrNone("reactions")) {
            reaction(node, ids).ifPresent(reactions::add);
        }
        return reactions.build();
    }

    private Optional<Reaction> reaction(Node node, Set<String> ids) {
        Fields fields = desk.fields(node, "a reaction", "id", "on", "from", "to", "once", "why", "effects");
        String id = desk.uniqueId(fields, ids);
        Optional<WatchedFact> on = fields.required("on").flatMap(fact -> WatchedFact.read(fact, desk.references()));
        ImmutableSet<Value> from =
                on.map(fact -> values(fact, fields.itemsOrNone("from"))).orElse(ImmutableSet.of());
        ImmutableSet<Value> to = on.map(fact -> to(fact, fields)).orElse(ImmutableSet.of());
        boolean once = fields.flagOrFalse("once");
        String why = fields.text("why");
        var effects = new EffectsReader(desk, phases).read(fields.items("effects"), false);
        return id.isEmpty()
                ? Optional.empty()
                : on.map(fact -> new Reaction(new ReactionId(id), fact.fact(), from, to, once, why, effects));
    }

    private ImmutableSet<Value> to(WatchedFact fact, Fields fields) {
        return fact.isTruth() && !fields.has("to")
                ? ImmutableSet.of(new Value.Truth(true))
                : values(fact, fields.items("to"));
    }

    private ImmutableSet<Value> values(WatchedFact fact, List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> fact.value(node, desk.references()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
