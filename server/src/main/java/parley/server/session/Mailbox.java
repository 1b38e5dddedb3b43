package parley.server.session;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a session's next turn: requests, up to a bound, and notices of the journal and the outboxes. There is at
 * most one notice for each append, replay and outbox under way, so they need no bound of their own.
 */
final class Mailbox implements Executor {

    private final LinkedBlockingQueue<SessionRequest> requests;
    private final ConcurrentLinkedQueue<Runnable> notices = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awaitsTurn = new AtomicBoolean();
    private final Executor loop;
    private final Runnable turn;

    /**
     * An empty mailbox.
     *
     * @param loop where turns are taken; each mailbox waits for at most one
     */
    Mailbox(int requestsMax, Executor loop, Runnable turn) {
        this.requests = new LinkedBlockingQueue<>(requestsMax);
        this.loop = loop;
        this.turn = turn;
    }

    /** Puts a request in; false if there is no room. From any thread. */
    boolean offer(SessionRequest request) {
        boolean taken = requests.offer(request);
        if (taken) {
            wake();
        }
        return taken;
    }

    /** Puts a notice in. From any thread. */
    @Override
    public void execute(Runnable notice) {
        notices.add(notice);
        wake();
    }

    /** Runs the notices there are. */
    void runNotices() {
        for (var notice = notices.poll(); notice != null; notice = notices.poll()) {
            notice.run();
        }
    }

    @Nullable
    SessionRequest poll() {
        return requests.poll();
    }

    /** The turn is over; another is asked for if something is left that can be done. */
    void endTurn(boolean takesRequests) {
        awaitsTurn.set(false);
        if (!notices.isEmpty() || (takesRequests && !requests.isEmpty())) {
            wake();
        }
    }

    private void wake() {
        if (awaitsTurn.compareAndSet(false, true)) {
            loop.execute(turn);
        }
    }
}
