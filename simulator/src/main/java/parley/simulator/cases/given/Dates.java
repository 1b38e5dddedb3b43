package parley.simulator.cases.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.scenarios.yaml.Node;

/**
 * Gives the phases of a case their dates: one day a round, from 1 January 2030, and four hours a phase, from eight o'clock
 * (UTC). Wherever a scenario file wants an instant, a case can name a phase: then its end is meant, or with
 * {@code start of} before it its start.
 */
final class Dates {
    private static final Instant FIRST_DAY = Instant.parse("2030-01-01T08:00:00Z");
    private static final Duration PHASE = Duration.ofHours(4);
    private static final String START_OF = "start of ";
    private static final ImmutableSet<String> INSTANTS = ImmutableSet.of("at", "until", "planned", "date", "on");
    private static final ImmutableSet<String> MAPS_OF_INSTANTS = ImmutableSet.of("starts", "options");

    private final Piece scenario;
    private final Map<String, String> starts = new LinkedHashMap<>();
    private final Map<String, String> ends = new LinkedHashMap<>();

    Dates(Piece scenario) {
        this.scenario = scenario;
    }

    void fill() {
        Piece calendar = scenario.get("calendar")
                .map(Piece::of)
                .orElseGet(() -> Piece.of(Shapes.of(Piece.at(scenario.place())
                                .put("calendar", Piece.text(scenario.place(), "1"))
                                .node())
                        .get("calendar")
                        .orElseThrow()));
        calendar.orText("zone", "UTC");
        calendar.change("rounds", this::rounds);
        calendar.change("deadlines", deadlines -> Shapes.items(deadlines, Dates::deadline));
        scenario.put("calendar", calendar.node());
        scenario.change(
                "conference",
                conference -> Piece.of(conference).orText("planned", lastEnd()).node());
        scenario.change("injects", injects -> Shapes.items(injects, this::inject));
        for (String section : ImmutableList.of(
                "procedures", "conference", "cease_fires", "calendar", "reactions", "injects", "endings")) {
            scenario.change(section, this::named);
        }
    }

    private String lastEnd() {
        return ends.values().stream().reduce((before, last) -> last).orElse(FIRST_DAY.toString());
    }

    /** The day of news that names no phase, or one that there is not: that is told where the phase is read. */
    private String firstStart() {
        return starts.values().stream().findFirst().orElse(FIRST_DAY.toString());
    }

    private static Node deadline(Node node) {
        Piece deadline = Piece.of(node);
        return deadline.orText("title", deadline.textAt("id").orElse("A deadline"))
                .node();
    }

    private Node inject(Node node) {
        Piece inject = Piece.of(node);
        Piece at = inject.get("at").map(Piece::of).orElseGet(() -> Piece.at(inject.place()));
        boolean atStart = at.textAt("moment").filter("start"::equals).isPresent();
        Optional<String> day =
                at.textAt("phase").flatMap(phase -> Optional.ofNullable((atStart ? starts : ends).get(phase)));
        return inject.orText("date", day.orElseGet(this::firstStart)).node();
    }

    private Node rounds(Node node) {
        if (!(node instanceof Node.Sequence(var place, var items))) {
            return node;
        }
        var rounds = ImmutableList.<Node>builder();
        int number = 0;
        for (Node item : items) {
            number++;
            rounds.add(round(number, item));
        }
        return new Node.Sequence(place, rounds.build());
    }

    private Node round(int number, Node node) {
        Piece round = Piece.of(node).orText("title", "Round " + number);
        round.change("phases", all -> {
            if (!(all instanceof Node.Sequence(var place, var items))) {
                return all;
            }
            var phases = ImmutableList.<Node>builder();
            for (int i = 0; i < items.size(); i++) {
                phases.add(phase(number, i, items.get(i)));
            }
            return new Node.Sequence(place, phases.build());
        });
        return round.node();
    }

    private Node phase(int round, int index, Node node) {
        Instant from = FIRST_DAY.plus(Duration.ofDays(round - 1L)).plus(PHASE.multipliedBy(index));
        Piece phase = Piece.of(node)
                .orText("id", "%d.%d".formatted(round, index + 1))
                .orText("kind", "floor")
                .orText("from", from.toString())
                .orText("to", from.plus(PHASE).toString())
                .orText("minutes", "5");
        String id = phase.textAt("id").orElse("");
        phase.textAt("from").ifPresent(date -> starts.put(id, date));
        phase.textAt("to").ifPresent(date -> ends.put(id, date));
        return phase.node();
    }

    /** The same with phases in the place of instants turned into these. */
    private Node named(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list -> Shapes.items(list, this::named);
            case Node.Mapping mapping -> {
                Piece piece = Piece.of(mapping);
                for (String key : piece.keys()) {
                    piece.change(key, value -> {
                        if (value instanceof Node.Scalar scalar && INSTANTS.contains(key)) {
                            return instant(scalar);
                        }
                        if (value instanceof Node.Mapping && MAPS_OF_INSTANTS.contains(key)) {
                            return Piece.of(value)
                                    .changeEach(one -> one instanceof Node.Scalar scalar ? instant(scalar) : one)
                                    .node();
                        }
                        return named(value);
                    });
                }
                yield piece.node();
            }
        };
    }

    private Node instant(Node.Scalar scalar) {
        String text = scalar.text();
        boolean start = text.startsWith(START_OF);
        String date = start ? starts.get(text.substring(START_OF.length())) : ends.get(text);
        return date == null ? scalar : Piece.text(scalar.place(), date);
    }
}
