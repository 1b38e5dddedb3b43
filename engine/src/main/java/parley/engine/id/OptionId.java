package parley.engine.id;

/** One of the answers that an issue can be settled at, such as {@code D2}. */
public record OptionId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public OptionId {
        Symbol.check("option", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
