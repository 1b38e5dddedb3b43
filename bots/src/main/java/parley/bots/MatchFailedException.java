package parley.bots;

/** A match that cannot go on; the message says why, for whoever started it. */
public final class MatchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MatchFailedException(String message) {
        super(message);
    }
}
