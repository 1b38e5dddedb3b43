package parley.scenarios.problem;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Words as authors write them: quoted for a message, and the known word that a mistyped one is nearest to. */
public final class Spelling {
    private static final int WORD_MAX = 40;
    private static final int KNOWN_MAX = 500;
    private static final int QUOTED_MAX = 60;

    private Spelling() {}

    /** The text in quotes, on one line and cut if it is long. */
    public static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = Math.min(line.length(), QUOTED_MAX);
        return line.length() == end
                ? "'" + line + "'"
                : "'" + line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end) - 1)) + "...'";
    }

    /** The known word that is most like this one, whatever its case, if one is like enough; of equals the first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() < 2 || word.length() > WORD_MAX) {
            return Optional.empty();
        }
        String best = "";
        int least = (word.length() < 3 ? 0 : Math.max(1, word.length() / 3)) + 1; // W1 is no slip for W2
        for (String candidate : Iterables.limit(known, KNOWN_MAX)) {
            int distance = distance(lower(word), lower(candidate), least);
            if (distance < least && !candidate.isEmpty()) {
                best = candidate;
                least = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour; at most the limit. */
    private static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int step(int[][] rows, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
