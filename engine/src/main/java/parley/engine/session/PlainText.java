package parley.engine.session;

/**
 * What may stand in a text that others read.
 *
 * <p>Control characters, invisible characters and marks that turn the direction of the text around are not plain: with
 * them a text shows something else than it says. The joiners and direction hints that Arabic, Persian and Hebrew are
 * written with are.
 */
public final class PlainText {

    private PlainText() {}

    /** Whether a text of one line is plain. */
    public static boolean isOneLine(String text) {
        return isPlain(text, false);
    }

    /** Whether a text that may have line breaks and tabs is plain. */
    public static boolean isPlain(String text) {
        return isPlain(text, true);
    }

    private static boolean isPlain(String text, boolean breaks) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit <= '~') {
                continue;
            }
            int point = text.codePointAt(i);
            if (!isPlain(point) && !(breaks && (point == '\n' || point == '\t'))) {
                return false;
            }
            i += Character.charCount(point) - 1;
        }
        return true;
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> isWritingSystem(point);
            default -> true;
        };
    }

    /** Zero-width joiners and direction marks, and the tags that flags are made of. */
    private static boolean isWritingSystem(int point) {
        return (point >= 0x200C && point <= 0x200F) || point == 0x061C || (point >= 0xE0020 && point <= 0xE007F);
    }
}
