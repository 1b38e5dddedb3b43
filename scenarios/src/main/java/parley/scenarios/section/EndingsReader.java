package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Condition;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Phase;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads how a session can end: each ending under its condition, and the last one always. */
record EndingsReader(Desk desk, ImmutableList<Phase> phases) {
    private static final Vocabulary SCORED = Vocabulary.of("way to score", List.of("sheet", "walk_away"));

    ImmutableList<Ending> read(Fields scenario) {
        ImmutableList<Node> nodes = scenario.items("endings");
        var endings = ImmutableList.<Ending>builder();
        Set<String> outcomes = new LinkedHashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Ending ending = ending(nodes.get(i), i == nodes.size() - 1);
            if (!ending.outcome().isEmpty() && !outcomes.add(ending.outcome())) {
                desk.problems().add(nodes.get(i).place(), "the outcome '%s' stands twice".formatted(ending.outcome()));
            }
            endings.add(ending);
        }
        return endings.build();
    }

    private Ending ending(Node node, boolean last) {
        Fields fields = desk.fields(node, "an ending", "outcome", "if", "scored", "effects", "sentence");
        String outcome = fields.symbol("outcome").map(Node.Scalar::text).orElse("");
        if (last && fields.has("if")) {
            fields.problem("if", "the last ending always applies; expected no 'if'");
        } else if (!last && !fields.has("if")) {
            desk.problems()
                    .add(
                            fields.place(),
                            "what follows can never be reached; expected an 'if' in every ending but the last");
        }
        Condition condition = desk.conditions().readOrAlways(fields.optional("if"));
        return new Ending(
                outcome,
                condition,
                scored(fields),
                new EffectsReader(desk, phases).read(fields.itemsOrNone("effects"), true),
                fields.text("sentence"));
    }

    /** Without sheets nobody is scored, and nothing need be said. */
    private Ending.Scoring scored(Fields fields) {
        boolean sheets = !desk.references().names().sheets().isEmpty();
        Optional<Node> node = sheets ? fields.required("scored") : fields.optional("scored");
        return node.flatMap(word -> desk.references().word(word, SCORED))
                .map(word -> Ending.Scoring.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Ending.Scoring.SHEET);
    }
}
