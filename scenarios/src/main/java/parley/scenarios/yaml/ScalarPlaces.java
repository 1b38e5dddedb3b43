package parley.scenarios.yaml;

import parley.scenarios.problem.Place;

/**
 * Finds the place of a character of a scalar in the file. Quotes, escapes, folding and indentation change only what is
 * blank: so the n-th visible character of the text is the n-th visible character of its raw form.
 */
final class ScalarPlaces {
    private final int[] raw;
    private int at;
    private int line;
    private int column;

    private ScalarPlaces(Node.Scalar scalar) {
        raw = scalar.raw().codePoints().toArray();
        line = scalar.place().line();
        column = scalar.place().column();
    }

    /** The place of the code point at this index of the text; of the next visible one if it is blank. */
    static Place place(Node.Scalar scalar, int index) {
        int visibleBefore = (int) scalar.text()
                .codePoints()
                .limit(index)
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .count();
        ScalarPlaces places = new ScalarPlaces(scalar);
        places.skipTo(visibleBefore);
        return new Place(scalar.place().file(), places.line, places.column);
    }

    private void skipTo(int visibleBefore) {
        boolean doubleQuoted = startsWith('"');
        boolean singleQuoted = startsWith('\'');
        if (doubleQuoted || singleQuoted) {
            advance(1);
        } else if (startsWith('|') || startsWith('>')) {
            skipHeader();
        }
        int seen = 0;
        while (true) {
            skipBlanks(doubleQuoted);
            if (seen == visibleBefore || at >= raw.length) {
                return;
            }
            advance(length(doubleQuoted, singleQuoted));
            seen++;
        }
    }

    private void skipHeader() {
        while (at < raw.length && raw[at] != '\n' && raw[at] != '\r') {
            advance(1);
        }
    }

    private void skipBlanks(boolean doubleQuoted) {
        while (at < raw.length) {
            if (Character.isWhitespace(raw[at])) {
                advance(1);
            } else if (doubleQuoted && raw[at] == '\\' && at + 1 < raw.length && isBlankEscape(raw[at + 1])) {
                advance(2);
            } else {
                return;
            }
        }
    }

    /** How many characters of the raw form make one of the text. */
    private int length(boolean doubleQuoted, boolean singleQuoted) {
        if (at + 1 >= raw.length) {
            return 1;
        }
        if (singleQuoted && raw[at] == '\'' && raw[at + 1] == '\'') {
            return 2;
        }
        if (!doubleQuoted || raw[at] != '\\') {
            return 1;
        }
        return switch (raw[at + 1]) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static boolean isBlankEscape(int codePoint) {
        return switch (codePoint) {
            case 'n', 't', 'r', 'v', 'f', ' ', '\t', '\n', '\r' -> true;
            default -> false;
        };
    }

    private boolean startsWith(char mark) {
        return raw.length > 0 && raw[0] == mark;
    }

    private void advance(int count) {
        for (int end = Math.min(raw.length, at + count); at < end; at++) {
            boolean firstOfTwo = raw[at] == '\r' && at + 1 < raw.length && raw[at + 1] == '\n';
            if (raw[at] == '\n' || (raw[at] == '\r' && !firstOfTwo)) {
                line++;
                column = 1;
            } else if (!firstOfTwo) {
                column++;
            }
        }
    }
}
