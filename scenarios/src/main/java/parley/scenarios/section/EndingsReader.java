package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import parley.engine.condition.Condition;
import parley.engine.scenario.Ending;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads how a session can end: each ending under its condition, and the last one always. */
record EndingsReader(Desk desk) {
    ImmutableList<Ending> read(Fields scenario) {
        ImmutableList<Node> nodes = scenario.items("endings");
        var endings = ImmutableList.<Ending>builder();
        for (int i = 0; i < nodes.size(); i++) {
            endings.add(ending(nodes.get(i), i == nodes.size() - 1));
        }
        return endings.build();
    }

    private Ending ending(Node node, boolean last) {
        Fields fields = desk.fields(node, "an ending", "outcome", "if", "sentence");
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
        return new Ending(outcome, condition, fields.text("sentence"));
    }
}
