package parley.scenarios.problem;

import com.google.common.collect.ImmutableList;
import java.util.TreeSet;

/** The problems found so far, in the order of files, lines and columns; each is told once. */
public final class Problems {
    /** How many problems are told; a file that holds more was not written by hand. */
    public static final int MAX = 1_000;

    private final TreeSet<Problem> found = new TreeSet<>();
    private int leftOff;

    /** Adds a problem. */
    public void add(Place place, String message) {
        if (found.size() < MAX) {
            found.add(new Problem(place, message));
        } else {
            leftOff++;
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many have been found so far, to see whether a step has added some. */
    public int count() {
        return found.size() + leftOff;
    }

    /** All of them, sorted; if there are more than {@link #MAX}, the last one says how many are not told. */
    public ImmutableList<Problem> sorted() {
        var sorted = ImmutableList.<Problem>builder().addAll(found);
        if (leftOff > 0) {
            sorted.add(new Problem(found.last().place(), "and %d more problems".formatted(leftOff)));
        }
        return sorted.build();
    }
}
