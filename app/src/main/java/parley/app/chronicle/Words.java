package parley.app.chronicle;

import java.util.Collection;

/** Small change of English. */
final class Words {

    private Words() {}

    static String quoted(String text) {
        return '"' + text.strip() + '"';
    }

    /** A colon and the words quoted, or a full stop if there are none. */
    static String withNote(String note) {
        return note.isBlank() ? "." : ": " + quoted(note);
    }

    /** The verb with the ending that this many subjects ask for: {@code assent, assents}. */
    static String verb(Collection<?> subjects, String one, String many) {
        return subjects.size() == 1 ? one : many;
    }
}
