package parley.engine.id;

/** A named decision rule of a scenario. */
public record ProcedureId(String value) implements Symbol {

    /** @throws IllegalArgumentException if the value is no symbol (see the package documentation) */
    public ProcedureId {
        Symbol.check("procedure", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
