package parley.engine.id;

/** A group of issues that belong together, such as {@code relief}. */
public record StepId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public StepId {
        Symbol.check("step", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
