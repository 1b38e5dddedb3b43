package parley.engine.condition;

/** The state of a session, as far as a condition may see it. */
public interface Facts {

    /** The value of this fact now; always of the kind that the fact documents. */
    Value valueOf(Fact fact);
}
