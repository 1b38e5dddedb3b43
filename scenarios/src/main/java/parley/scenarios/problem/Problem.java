package parley.scenarios.problem;

import java.util.Comparator;

/**
 * Something that must be put right before a scenario can be played.
 *
 * @param message what is wrong and what was expected, on one line
 */
public record Problem(Place place, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
