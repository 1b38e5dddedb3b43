package parley.server.session;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread that gives its sessions their turns, first come first served. A session waits for one turn at most, so the
 * queue is as long as there are sessions with something to do, and none waits longer than one turn of each other.
 */
final class SessionLoop implements Executor {

    private final ThreadPoolExecutor thread;

    SessionLoop(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Asks for a turn; once the loop is stopping, nobody gets one any more. */
    @Override
    public void execute(Runnable turn) {
        thread.execute(turn);
    }

    /** Lets those have their turn who have asked for it, and ends. */
    void stop(Duration patience) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            thread.shutdownNow();
        }
    }
}
