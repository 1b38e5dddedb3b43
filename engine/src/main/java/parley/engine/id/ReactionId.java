package parley.engine.id;

/** What a change brings about by itself, such as {@code talks-half-open}. */
public record ReactionId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public ReactionId {
        Symbol.check("reaction", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
