package parley.app.chronicle;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small change of English. */
final class Words {

    private static final Pattern PROPOSAL = Pattern.compile("(\\S+/)?p[0-9]+\\b");

    private Words() {}

    static String quoted(String text) {
        return '"' + text.strip() + '"';
    }

    /** A colon and the words quoted, or a full stop if there are none. */
    static String withNote(String note) {
        return note.isBlank() ? "." : ": " + quoted(note);
    }

    /** The text with a capital at its beginning, unless it begins with the name of a proposal. */
    static String sentence(String text) {
        return text.isEmpty() || PROPOSAL.matcher(text).lookingAt()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with a small letter at its beginning, to stand inside a sentence. */
    static String inside(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Such as {@code Russia's, the United States'}. */
    static String possessive(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    /** The verb with the ending that this many subjects ask for: {@code assent, assents}. */
    static String verb(Collection<?> subjects, String one, String many) {
        return subjects.size() == 1 ? one : many;
    }
}
