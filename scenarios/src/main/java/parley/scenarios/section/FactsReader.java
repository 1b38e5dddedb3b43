package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import parley.engine.scenario.KnownFact;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what is known at the start. */
record FactsReader(Desk desk) {
    ImmutableList<KnownFact> read(Fields scenario) {
        var facts = ImmutableList.<KnownFact>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.itemsOrNone("facts")) {
            Fields fields = desk.fields(node, "a fact", "id", "statement", "sources", "carries");
            String id = desk.uniqueId(fields, ids);
            String statement = fields.text("statement");
            var sources = desk.references().sources(fields.items("sources"));
            facts.add(new KnownFact(id, statement, sources.asList(), fields.textOrEmpty("carries")));
        }
        return facts.build();
    }
}
