package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.scenarios.problem.Place;

/** Checks of one thing against one text. */
final class Compare {
    private Compare() {}

    /** That what is found is written so. */
    static Check equal(Place place, String what, String expected, Function<Moment, String> found) {
        return moment -> {
            String now = found.apply(moment);
            return now.equals(expected)
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(place, what, expected, now));
        };
    }

    /** A list as it stands in findings. */
    static String listed(List<?> items) {
        return items.isEmpty()
                ? "none"
                : String.join("; ", items.stream().map(String::valueOf).toList());
    }

    /** The first of the wanted lines that does not come after the ones before it; empty if all come in this order. */
    static Optional<String> missingInOrder(List<String> wanted, List<String> lines) {
        int from = 0;
        for (String line : wanted) {
            int at = lines.subList(from, lines.size()).indexOf(line);
            if (at < 0) {
                return Optional.of(line);
            }
            from += at + 1;
        }
        return Optional.empty();
    }
}
