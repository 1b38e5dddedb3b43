package parley.engine.id;

/** A group whose status is contested, such as {@code AHRAR}. */
public record BodyId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public BodyId {
        Symbol.check("body", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
