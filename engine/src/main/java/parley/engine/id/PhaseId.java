package parley.engine.id;

/** A phase of the calendar, such as {@code 3.1}. */
public record PhaseId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public PhaseId {
        Symbol.check("phase", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
