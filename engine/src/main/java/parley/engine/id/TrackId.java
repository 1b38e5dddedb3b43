package parley.engine.id;

/** A number that the world moves, such as {@code talks_legitimacy}. */
public record TrackId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public TrackId {
        Symbol.check("track", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
