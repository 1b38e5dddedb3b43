package parley.scenarios.section;

import java.util.Set;
import parley.scenarios.condition.ConditionReader;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.names.References;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** What every section reader works with. */
record Desk(Problems problems, References references, ConditionReader conditions, Values values, SourceReader sources) {
    /** The desk for a scenario that gives these names. */
    static Desk of(Names names, SourceReader sources) {
        Problems problems = sources.problems();
        return new Desk(
                problems,
                new References(names, problems),
                new ConditionReader(names, problems),
                new Values(problems),
                sources);
    }

    Fields fields(Node node, String owner, String... keys) {
        return Fields.of(node, owner, problems, keys);
    }

    /** The id of a list item, or an empty text if there is a problem with it; {@code ids} holds those before it. */
    String uniqueId(Fields fields, Set<String> ids) {
        String id = fields.symbol("id").map(Node.Scalar::text).orElse("");
        if (!id.isEmpty() && !ids.add(id)) {
            fields.problem("id", "the id '%s' stands twice".formatted(id));
            return "";
        }
        return id;
    }
}
