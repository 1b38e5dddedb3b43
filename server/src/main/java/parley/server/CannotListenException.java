package parley.server;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** The server cannot listen where it was told to. Its message is a sentence for whoever started it. */
public final class CannotListenException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    CannotListenException(InetSocketAddress address, IOException cause) {
        super("Cannot listen on %s:%d: %s".formatted(address.getHostString(), address.getPort(), reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        @Nullable Throwable root = cause.getCause();
        if (root instanceof BindException && String.valueOf(root.getMessage()).contains("in use")) {
            return "another program uses this port. Stop it, or choose another port.";
        }
        return root == null ? String.valueOf(cause.getMessage()) : String.valueOf(root.getMessage()) + ".";
    }
}
