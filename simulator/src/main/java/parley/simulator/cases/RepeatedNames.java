package parley.simulator.cases;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Finds a role or an option that a case names twice in one list: the loader gets a mapping, in which the second is lost. */
final class RepeatedNames {

    private RepeatedNames() {}

    static void tell(Fields fields, Problems problems) {
        fields.optional("roles").ifPresent(roles -> tell(roles, "role", problems));
        fields.optional("issues").stream().flatMap(RepeatedNames::values).forEach(issue -> {
            tell(issue, "option", problems);
            value(issue, "options").forEach(options -> tell(options, "option", problems));
        });
    }

    private static void tell(Node list, String kind, Problems problems) {
        if (list instanceof Node.Sequence(var place, var items)) {
            Set<String> named = new HashSet<>();
            for (Node item : items) {
                if (item instanceof Node.Scalar name && !named.add(name.text())) {
                    problems.add(
                            name.place(),
                            "the %s %s is in this list already; expected each once"
                                    .formatted(kind, Spelling.quoted(name.text())));
                }
            }
        }
    }

    private static Stream<Node> values(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::value)
                : Stream.empty();
    }

    private static Stream<Node> value(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                : Stream.empty();
    }
}
