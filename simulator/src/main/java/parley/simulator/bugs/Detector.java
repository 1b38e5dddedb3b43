package parley.simulator.bugs;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** What looks for planted bugs, in the order in which they look. */
enum Detector {
    /** The catalogue of cases; asked for one by its number. */
    CASES(CatalogueDetector.class),
    /** Random sessions with every invariant; asked for one by its seed. */
    SESSIONS(SessionsDetector.class),
    /** The small world; asked for a depth. */
    WORLD(SmallWorldDetector.class);

    private final Class<? extends UnaryOperator<String>> looking;

    Detector(Class<? extends UnaryOperator<String>> looking) {
        this.looking = looking;
    }

    /** What it finds in a mutant, beginning with where; empty if nothing. */
    String lookAt(Mutant mutant, String where) {
        try {
            String found = mutant.look(looking, where);
            return found.isEmpty() ? "" : "%s %s".formatted(name().toLowerCase(Locale.ROOT), found);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name() + " cannot look", e);
        }
    }

    /** What the detector finds that is named first, where it is told to look: {@code cases 6.C.2}; empty if nothing. */
    static String look(Mutant mutant, String where) {
        String[] words = where.split(" ", 2);
        return words.length < 2
                ? ""
                : valueOf(words[0].toUpperCase(Locale.ROOT)).lookAt(mutant, words[1]);
    }
}
