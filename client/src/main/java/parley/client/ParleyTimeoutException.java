package parley.client;

import java.time.Duration;

/** The server did not answer in time. Whether the request was done is unknown. */
public final class ParleyTimeoutException extends ParleyException {

    private static final long serialVersionUID = 1;

    ParleyTimeoutException(String what, Duration limit) {
        super("The server did not answer %s within %,d ms.".formatted(what, limit.toMillis()));
    }
}
