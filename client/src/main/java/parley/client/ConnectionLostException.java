package parley.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The connection ended, or was never made. Whether requests that were under way have been done is unknown: resume after
 * the last cursor seen, and look.
 */
public final class ConnectionLostException extends ParleyException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Reason reason;

    ConnectionLostException(String message) {
        super(message);
        this.reason = null;
    }

    ConnectionLostException(String message, Throwable cause) {
        super(message, cause);
        this.reason = null;
    }

    ConnectionLostException(Reason reason) {
        super("The server closed the connection; " + reason);
        this.reason = reason;
    }

    /** The server's reason, if it gave one; {@code REPLACED} means that somebody else has taken the seat over. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
