package parley.scenarios.problem;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file as the author knows it
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, counted in code points; 0 for the file as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
    }
}
