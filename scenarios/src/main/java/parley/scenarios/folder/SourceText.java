package parley.scenarios.folder;

import parley.scenarios.problem.Place;

/**
 * The text of a file.
 *
 * @param file as it stands in problems
 */
public record SourceText(String file, String text) {
    /** The place of a code point, counted from 0; a line ends with {@code \n}, {@code \r} or both. */
    public Place place(int index) {
        int line = 1;
        int column = 1;
        int[] codePoints = text.codePoints().limit(index).toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean firstOfTwo = codePoints[i] == '\r' && i + 1 < codePoints.length && codePoints[i + 1] == '\n';
            if (codePoints[i] == '\n' || (codePoints[i] == '\r' && !firstOfTwo)) {
                line++;
                column = 1;
            } else if (!firstOfTwo) {
                column++;
            }
        }
        return new Place(file, line, column);
    }
}
