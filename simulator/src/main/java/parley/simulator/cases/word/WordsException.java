package parley.simulator.cases.word;

/** A line that is no move; the message says what was found and what was expected. */
public final class WordsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WordsException(String message) {
        super(message);
    }
}
