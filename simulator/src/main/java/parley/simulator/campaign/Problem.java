package parley.simulator.campaign;

/**
 * Something that should not be.
 *
 * @param line what, readable
 */
public record Problem(Kind kind, String line) {

    /** The sorts of problems. */
    public enum Kind {
        /** The engine threw an exception. */
        ENGINE_FAILED,
        /** What must always hold does not. */
        INVARIANT_BROKEN,
        /** The second opinion is another one. */
        DISAGREEMENT,
        /** The second opinion could not be had. */
        SECOND_OPINION_FAILED,
        /** Playing the same plan again gave another state. */
        NOT_REPEATABLE,
        /** The server's session loop did not do what the engine does. */
        SESSION_LOOP
    }

    /** What it has in common with other problems of the same cause, as far as words can tell: no names, no numbers. */
    public String likeness() {
        return toString()
                .replaceAll("\\[.*\\]", "")
                .replaceAll("[A-Z]+(\\+[A-Z]+)*/p", "p")
                .replaceAll("\\b(of|to) [A-Z]+:", "$1 somebody:")
                .replaceAll("-?[0-9]+", "");
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + line;
    }
}
