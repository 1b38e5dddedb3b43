package parley.engine.session;

/**
 * Who holds a seat.
 *
 * @param name what the others at the table read; 1 to 60 characters, nothing invisible
 */
public record Occupant(Kind kind, String name) {

    private static final int NAME_MAX = 60;

    /** @throws IllegalArgumentException if the name is empty, too long or not printable */
    public Occupant {
        if (name.isBlank() || name.length() > NAME_MAX || !PlainText.isOneLine(name)) {
            throw new IllegalArgumentException(
                    "an occupant's name has 1 to %d printable characters".formatted(NAME_MAX));
        }
    }

    /** What sort of occupant it is; the others are told. */
    public enum Kind {
        PERSON,
        DEPUTY,
        BOT
    }
}
