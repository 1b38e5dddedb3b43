package parley.engine.id;

/** A scenario, such as {@code zurich-2016}. */
public record ScenarioId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public ScenarioId {
        Symbol.check("scenario", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
