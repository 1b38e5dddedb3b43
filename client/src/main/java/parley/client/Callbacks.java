package parley.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The border between the network's thread and the caller's code, which may block. */
final class Callbacks {

    /** A virtual thread for each task. */
    static final Executor EXECUTOR =
            task -> Thread.ofVirtual().name("parley-client-callback").start(task);

    private Callbacks() {}

    /** Waits for the outcome, and throws what went wrong as it is. */
    static <T> T await(CompletableFuture<T> future, String what, Duration limit) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw asParleyException(failed);
        } catch (TimeoutException late) {
            throw new ParleyTimeoutException(what, limit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ConnectionLostException("Interrupted while waiting for the answer to " + what + ".", interrupted);
        }
    }

    private static ParleyException asParleyException(ExecutionException failed) {
        Throwable cause = failed.getCause();
        return cause instanceof ParleyException known
                ? known
                : new ConnectionLostException("Something in the client failed: " + cause, failed);
    }
}
