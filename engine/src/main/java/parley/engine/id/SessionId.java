package parley.engine.id;

/** One table. Chosen by the server; the engine itself never reads it. */
public record SessionId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public SessionId {
        Symbol.check("session", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
