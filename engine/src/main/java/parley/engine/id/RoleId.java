package parley.engine.id;

/** A part to be played, such as {@code UN}. */
public record RoleId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public RoleId {
        Symbol.check("role", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
