package parley.engine.id;

/** An entry of a scenario that says by which procedures something is decided. */
public record DecisionId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public DecisionId {
        Symbol.check("decision", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
