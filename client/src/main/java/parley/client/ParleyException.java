package parley.client;

/** Something that was asked of the server was not done. */
public sealed class ParleyException extends RuntimeException
        permits ParleyRefusedException, ConnectionLostException, ParleyTimeoutException, SightingsLostException {

    private static final long serialVersionUID = 1;

    ParleyException(String message) {
        super(message);
    }

    ParleyException(String message, Throwable cause) {
        super(message, cause);
    }
}
