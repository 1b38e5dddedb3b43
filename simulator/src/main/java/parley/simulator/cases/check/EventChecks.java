package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Checks of what happened. */
public final class EventChecks {
    private EventChecks() {}

    /** A list of events in words. */
    static ImmutableList<String> read(Node list, Problems problems, EventLines events) {
        Values values = new Values(problems);
        var lines = ImmutableList.<String>builder();
        for (Node item : values.items(list)) {
            values.scalar(item, "an event in words").ifPresent(scalar -> {
                events.add(item.place(), scalar.text());
                lines.add(scalar.text());
            });
        }
        return lines.build();
    }

    /** That these lines came in this order, whatever else came between them. */
    static Check inOrder(Place place, String what, ImmutableList<String> wanted, Function<Moment, List<String>> found) {
        return moment -> inOrder(place, what, wanted, found.apply(moment));
    }

    /** What is otherwise than that these lines came in this order, whatever else came between them. */
    public static ImmutableList<Finding> inOrder(
            Place place, String what, ImmutableList<String> wanted, List<String> lines) {
        return Compare.missingInOrder(wanted, lines)
                .map(missing -> ImmutableList.of(new Finding(
                        place,
                        what,
                        "'%s' in this order: %s".formatted(missing, Compare.listed(wanted)),
                        Compare.listed(lines))))
                .orElse(ImmutableList.of());
    }

    /** What is otherwise than that exactly these lines came. */
    public static ImmutableList<Finding> exactly(
            Place place, String what, ImmutableList<String> wanted, List<String> lines) {
        return wanted.equals(lines)
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Finding(place, what, "exactly " + Compare.listed(wanted), Compare.listed(lines)));
    }

    /** That none of these lines came. */
    static Check none(Place place, String what, ImmutableList<String> unwanted, Function<Moment, List<String>> found) {
        return moment -> found.apply(moment).stream()
                .filter(unwanted::contains)
                .distinct()
                .map(line -> new Finding(place, what, "no '" + line + "'", "it happened"))
                .collect(ImmutableList.toImmutableList());
    }
}
