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
    private static final String LATER = "later";

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
        boolean later = fields.required("at").filter(DeadlinesReader::isLater).isPresent();
        Optional<Instant> at = later ? Optional.empty() : fields.instant("at");
        at.ifPresent(instant -> checkReached(phases, fields, instant));
        Condition metIf = desk.conditions().readOrAlways(fields.required("met_if"));
        ImmutableList<Effect> missed = new EffectsReader(desk, phases).read(fields.itemsOrNone("missed"), false);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deadline(new DeadlineId(id), title, at, metIf, missed));
    }

    /** Whether it has no date until an effect or the facilitator gives it one. */
    private static boolean isLater(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(LATER);
    }

    /** Finds fault with the instant of a deadline, at the key {@code at}, unless one of the phases reaches it. */
    static void checkReached(ImmutableList<Phase> phases, Fields fields, Instant at) {
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
