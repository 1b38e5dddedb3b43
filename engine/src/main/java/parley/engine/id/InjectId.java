package parley.engine.id;

/** A piece of news from outside the table, such as {@code I07}. */
public record InjectId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public InjectId {
        Symbol.check("inject", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
