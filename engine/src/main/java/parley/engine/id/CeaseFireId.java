package parley.engine.id;

/** A cease-fire that the table can bring about, such as {@code cessation}. */
public record CeaseFireId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public CeaseFireId {
        Symbol.check("cease-fire", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
