package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.engine.id.IssueId;
import parley.engine.id.StepId;
import parley.engine.scenario.Step;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads which issues belong together. */
record StepsReader(Desk desk) {
    ImmutableMap<StepId, Step> read(Fields scenario) {
        var steps = ImmutableMap.<StepId, Step>builder();
        Map<IssueId, StepId> places = new LinkedHashMap<>();
        for (Node.Entry entry : scenario.entriesOrNone("steps")) {
            desk.values().symbol(entry.key(), "a step").ifPresent(key -> {
                StepId id = new StepId(key.text());
                steps.put(id, step(id, entry.value(), places));
            });
        }
        return steps.buildOrThrow();
    }

    private Step step(StepId id, Node node, Map<IssueId, StepId> places) {
        Fields fields = desk.fields(node, "step " + id, "title", "issues", "single_undertaking");
        var issues = ImmutableSet.<IssueId>builder();
        for (Node item : fields.items("issues")) {
            desk.references().issue(item).ifPresent(issue -> {
                StepId other = places.putIfAbsent(issue, id);
                if (other == null) {
                    issues.add(issue);
                } else {
                    desk.problems().add(item.place(), "%s belongs to the step '%s' already".formatted(issue, other));
                }
            });
        }
        return new Step(id, fields.text("title"), issues.build(), fields.flagOrFalse("single_undertaking"));
    }
}
