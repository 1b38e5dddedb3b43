package parley.engine.condition;

/** How two values can stand to each other. */
public enum Relation {
    EQUAL("is", "=="),
    NOT_EQUAL("is not", "!="),
    LESS("is below", "<"),
    AT_MOST("is at most", "<="),
    MORE("is above", ">"),
    AT_LEAST("is at least", ">=");

    private final String words;
    private final String sign;

    Relation(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** The relation in words, to stand between two values. */
    public String words() {
        return words;
    }

    /** The relation of two instants in words. */
    public String wordsOfTime() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> words;
            case LESS -> "is before";
            case AT_MOST -> "is not after";
            case MORE -> "is after";
            case AT_LEAST -> "is not before";
        };
    }

    /** The relation as scenario files write it. */
    public String sign() {
        return sign;
    }

    /** The relation that holds exactly when this one does not. */
    Relation opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** The same relation, said from the other side. */
    Relation turned() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    boolean accepts(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }
}
