package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.id.DeadlineId;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Phase;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/**
 * Reads the deadlines and what missing them brings about.
 *
 * @param phases all phases, or none if it is not known when they are
 */
record DeadlinesReader(Desk desk, ImmutableList<Phase> phases) {
    ImmutableList<Deadline> read(Fields calendar) {
        var deadlines = ImmutableList.<Deadline>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : calendar.itemsOrNone("deadlines")) {
            deadline(node, ids).ifPresent(deadlines::add);
        }
        return deadlines.build();
    }

    private Optional<Deadline> deadline(Node node, Set<String> ids) {
        Fields fields = desk.fields(node, "a deadline", "id", "title", "at", "met_if", "missed");
        String id = desk.uniqueId(fields, ids);
        String title = fields.text("title");
        Optional<Instant> at = fields.instant("at");
        at.ifPresent(instant -> checkReached(fields, instant));
        Condition metIf = desk.conditions().readOrAlways(fields.required("met_if"));
        ImmutableList<Effect> missed = new EffectsReader(desk).read(fields.itemsOrNone("missed"), false);
        return id.isEmpty()
                ? Optional.empty()
                : at.map(instant -> new Deadline(new DeadlineId(id), title, instant, metIf, missed));
    }

    private void checkReached(Fields fields, Instant at) {
        if (phases.isEmpty()) {
            return;
        }
        if (at.isAfter(phases.getLast().to())) {
            fields.problem(
                    "at",
                    "no phase reaches this deadline; expected %s or earlier"
                            .formatted(phases.getLast().to()));
        }
        if (at.isBefore(phases.getFirst().from())) {
            fields.problem(
                    "at",
                    "this deadline has passed when play begins; expected %s or later"
                            .formatted(phases.getFirst().from()));
        }
    }
}
