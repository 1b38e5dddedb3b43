package parley.engine.id;

/** A deadline of the calendar, such as {@code DL1}. */
public record DeadlineId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public DeadlineId {
        Symbol.check("deadline", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
