package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Finds a name that stands twice in a list of names, which becomes a mapping in which the second would be lost. */
final class RepeatedNames {

    private static final ImmutableList<String> SECTIONS = ImmutableList.of("roles", "issues", "bodies", "tracks");

    private RepeatedNames() {}

    static void tell(Fields fields, Problems problems) {
        SECTIONS.forEach(section -> fields.optional(section).ifPresent(node -> tell(node, problems)));
    }

    private static void tell(Node node, Problems problems) {
        switch (node) {
            case Node.Mapping mapping -> mapping.entries().forEach(entry -> tell(entry.value(), problems));
            case Node.Sequence list -> tell(list.items(), problems);
            case Node.Scalar scalar -> {}
        }
    }

    private static void tell(ImmutableList<Node> items, Problems problems) {
        Set<String> named = new HashSet<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar name && !named.add(name.text())) {
                problems.add(
                        name.place(),
                        "%s is in this list already; expected each once".formatted(Spelling.quoted(name.text())));
            }
        }
    }
}
