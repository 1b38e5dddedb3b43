package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.engine.id.PhaseId;
import parley.engine.scenario.Phase;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads phases one after the other, and checks that time moves on from each to the next. */
final class PhasesReader {
    private static final int MINUTES_MAX = 600;
    private static final Vocabulary KINDS = Vocabulary.of(
            "kind of phase",
            Arrays.stream(Phase.Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList());

    private final Desk desk;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Phase> phases = new ArrayList<>();

    PhasesReader(Desk desk) {
        this.desk = desk;
    }

    /** All phases read so far. */
    ImmutableList<Phase> read() {
        return ImmutableList.copyOf(phases);
    }

    Optional<Phase> next(int round, Node node) {
        Fields fields = desk.fields(node, "a phase", "id", "kind", "from", "to", "minutes", "sealed", "order");
        String id = desk.uniqueId(fields, ids);
        Optional<Phase.Kind> kind = fields.required("kind")
                .flatMap(word -> desk.references().word(word, KINDS))
                .map(word -> Phase.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<Instant> from = fields.instant("from");
        Optional<Instant> to = fields.instant("to");
        int minutes = fields.whole("minutes", 0, MINUTES_MAX);
        boolean sealed = fields.flagOrFalse("sealed");
        var order = desk.references().roles(fields.itemsOrNone("order")).asList();
        if (sealed && kind.isPresent() && kind.get() != Phase.Kind.DECISION) {
            fields.problem("sealed", "only positions can be hidden; expected 'kind: decision' with it");
        }
        if (!order.isEmpty()
                && kind.isPresent()
                && (kind.get() == Phase.Kind.CAUCUS || kind.get() == Phase.Kind.INTERVAL)) {
            fields.problem("order", "no move waits for its turn here; expected 'kind: floor' or 'decision' with it");
        }
        if (id.isEmpty() || kind.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Phase phase = new Phase(new PhaseId(id), round, kind.get(), from.get(), to.get(), minutes, sealed, order);
        checkOrder(fields, phase);
        phases.add(phase);
        return Optional.of(phase);
    }

    private void checkOrder(Fields fields, Phase phase) {
        if (!phase.from().isBefore(phase.to())) {
            fields.problem("to", "phase %s ends before it begins; expected 'to' after 'from'".formatted(phase.id()));
        }
        if (!phases.isEmpty() && phase.from().isBefore(phases.getLast().to())) {
            Phase last = phases.getLast();
            fields.problem(
                    "from",
                    "phase %s begins before phase %s ends; expected %s or later"
                            .formatted(phase.id(), last.id(), last.to()));
        }
    }
}
