package parley.engine.id;

/** A question on the agenda, such as {@code DATE}. */
public record IssueId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public IssueId {
        Symbol.check("issue", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
