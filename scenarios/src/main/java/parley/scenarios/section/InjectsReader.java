package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Effect;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Phase;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/**
 * Reads the news that come from outside the table.
 *
 * @param phases all phases, or none if it is not known when they are
 */
record InjectsReader(Desk desk, ImmutableList<Phase> phases) {
    private static final Vocabulary MOMENTS = Vocabulary.of("moment of a phase", List.of("start", "end"));
    private static final String BY_HAND = "by hand";
    private static final ImmutableList<String> OF_A_VARIANT = ImmutableList.of("if", "title", "text", "effects");

    ImmutableMap<InjectId, Inject> read(Fields scenario) {
        var injects = ImmutableMap.<InjectId, Inject>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.itemsOrNone("injects")) {
            inject(node, ids).ifPresent(inject -> injects.put(inject.id(), inject));
        }
        return injects.buildOrThrow();
    }

    private Optional<Inject> inject(Node node, Set<String> ids) {
        Fields fields = desk.fields(
                node,
                "an inject",
                "id",
                "at",
                "date",
                "to",
                "acknowledge",
                "sources",
                "note",
                "variants",
                "if",
                "title",
                "text",
                "effects");
        String id = desk.uniqueId(fields, ids);
        Optional<Node> at = fields.required("at");
        boolean byHand = at.filter(InjectsReader::isByHand).isPresent();
        Optional<Inject.When> when = byHand ? Optional.empty() : at.flatMap(this::when);
        Optional<Instant> date = fields.instant("date");
        date.ifPresent(day -> checkInCalendar(fields, day));
        ImmutableSet<RoleId> roles = fields.has("to") ? desk.references().roles(fields.items("to")) : ImmutableSet.of();
        var sources = desk.references().sources(fields.itemsOrNone("sources")).asList();
        boolean acknowledge = fields.flagOrFalse("acknowledge");
        String note = fields.textOrEmpty("note");
        var variants = variants(fields, roles);
        return id.isEmpty() || (when.isEmpty() && !byHand)
                ? Optional.empty()
                : date.map(day -> new Inject(
                        new InjectId(id),
                        when,
                        day,
                        roles.isEmpty() ? Audience.plenary() : Audience.of(roles),
                        acknowledge,
                        variants,
                        sources,
                        note));
    }

    /** Whether no moment of the calendar is named: the news waits for the facilitator. */
    private static boolean isByHand(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(BY_HAND);
    }

    private Optional<Inject.When> when(Node node) {
        Fields fields = desk.fields(node, "when it comes", "phase", "moment", "when");
        if (fields.has("when")) {
            List.of("phase", "moment").stream()
                    .filter(fields::has)
                    .forEach(key -> fields.problem(
                            key, "it comes as soon as its condition holds; expected no '%s'".formatted(key)));
            return fields.required("when").flatMap(desk.conditions()::read).map(Inject.When.AsSoonAs::new);
        }
        Optional<PhaseId> phase = fields.required("phase").flatMap(desk.references()::phase);
        Optional<Inject.Moment> moment = fields.required("moment")
                .flatMap(word -> desk.references().word(word, MOMENTS))
                .map(word -> Inject.Moment.valueOf(word.toUpperCase(Locale.ROOT)));
        return phase.flatMap(known -> moment.map(at -> new Inject.When.At(known, at)));
    }

    private void checkInCalendar(Fields fields, Instant date) {
        if (!phases.isEmpty()
                && (date.isBefore(phases.getFirst().from())
                        || date.isAfter(phases.getLast().to()))) {
            fields.problem(
                    "date",
                    "this day lies outside the calendar; expected one from %s to %s"
                            .formatted(
                                    phases.getFirst().from(), phases.getLast().to()));
        }
    }

    private ImmutableList<Inject.Variant> variants(Fields fields, ImmutableSet<RoleId> roles) {
        if (!fields.has("variants")) {
            return ImmutableList.of(variant(fields, roles));
        }
        OF_A_VARIANT.stream()
                .filter(fields::has)
                .forEach(key ->
                        fields.problem(key, "the variants say this; expected no '%s' beside them".formatted(key)));
        return fields.items("variants").stream()
                .map(node -> variant(desk.fields(node, "a variant", OF_A_VARIANT.toArray(String[]::new)), roles))
                .collect(ImmutableList.toImmutableList());
    }

    private Inject.Variant variant(Fields fields, ImmutableSet<RoleId> roles) {
        var effects = new EffectsReader(desk, phases).read(fields.itemsOrNone("effects"), false);
        effects.forEach(effect -> checkSeen(fields, effect, roles));
        return new Inject.Variant(
                desk.conditions().readOrAlways(fields.optional("if")),
                fields.text("title"),
                fields.text("text"),
                effects);
    }

    /** An effect must not betray news to a role that it is not aimed at. */
    private void checkSeen(Fields fields, Effect effect, ImmutableSet<RoleId> roles) {
        if (!roles.isEmpty()) {
            if (!(effect instanceof Effect.MoveWalkAway(var role, var by))) {
                fields.problem("effects", "everybody would see what this news does; expected no 'to'");
            } else if (!roles.contains(role)) {
                fields.problem("effects", "%s does not see this news and would feel it".formatted(role));
            }
        }
    }
}
