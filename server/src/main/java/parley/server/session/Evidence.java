package parley.server.session;

import java.io.Serial;

/** Where something broke, without the words of the exception: they may quote a player. */
final class Evidence extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    Evidence(Throwable cause) {
        super(cause.getClass().getName(), cause.getCause() == null ? null : new Evidence(cause.getCause()));
        setStackTrace(cause.getStackTrace());
    }
}
