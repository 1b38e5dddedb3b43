package parley.server.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;

/**
 * The line of what may leave only when the journal holds everything decided before it.
 *
 * <p>What is recorded during a turn is appended in one go. The session may go on deciding meanwhile; what leaves, leaves in
 * the order of the decisions, refusals too.
 */
final class Releases {

    private static final int WAITING_MAX = 1_024;

    private record Release(long index, Runnable action, Runnable otherwise) {}

    private final SessionId session;
    private final Journal journal;
    private final Executor notices;
    private final Consumer<Throwable> onFailure;
    private final ArrayDeque<Release> waiting = new ArrayDeque<>();
    private List<JournalEntry> unwritten = new ArrayList<>();
    private long written;
    private long durable;

    /**
     * The line of one session.
     *
     * @param notices runs what the journal reports on the session's own thread
     * @param onFailure told once the journal has failed and the line was given up
     */
    Releases(SessionId session, Journal journal, Executor notices, Consumer<Throwable> onFailure) {
        this.session = session;
        this.journal = journal;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    /** Whether the session may take on more; if not, the journal is behind and will report. */
    boolean hasRoom() {
        return waiting.size() < WAITING_MAX;
    }

    /** Entries to be appended at the end of the turn. */
    void record(List<JournalEntry> entries) {
        unwritten.addAll(entries);
    }

    /**
     * Lines up an action for when all that has been recorded so far is durable.
     *
     * @param otherwise run in its stead if the action throws or the journal fails
     */
    void whenDurable(Runnable action, Runnable otherwise) {
        waiting.add(new Release(written + unwritten.size(), action, otherwise));
    }

    /** Lines up an action that ends in an answer; if it never can, the answer is that the session is frozen. */
    void whenDurable(Asker asker, Runnable action) {
        whenDurable(action, () -> asker.deny(Denial.SESSION_FROZEN));
    }

    /** Lines up an answer. */
    void answer(Asker asker, Reply reply) {
        whenDurable(asker, () -> asker.answer(reply));
    }

    /** Appends what was recorded, and releases what waits for nothing. */
    void commit() {
        releaseDurable();
        if (unwritten.isEmpty()) {
            return;
        }
        List<JournalEntry> batch = unwritten;
        long from = written;
        written += batch.size();
        unwritten = new ArrayList<>();
        long end = written;
        append(from, batch).whenComplete((done, failure) -> notices.execute(() -> settle(end, failure)));
    }

    private CompletionStage<Void> append(long from, List<JournalEntry> batch) {
        try {
            return journal.append(session, from, batch);
        } catch (RuntimeException broken) {
            return CompletableFuture.failedStage(broken);
        }
    }

    private void settle(long end, @Nullable Throwable failure) {
        if (failure != null) {
            giveUp();
            onFailure.accept(failure);
        } else {
            durable = Math.max(durable, end);
            releaseDurable();
        }
    }

    private void releaseDurable() {
        for (var next = waiting.peek(); next != null && next.index() <= durable; next = waiting.peek()) {
            waiting.remove();
            release(next);
        }
    }

    private static void release(Release next) {
        boolean done = false;
        try {
            next.action().run();
            done = true;
        } finally {
            if (!done) {
                next.otherwise().run();
            }
        }
    }

    /** Nothing will ever be durable again: whatever waits is told so, and what comes later waits for nothing. */
    private void giveUp() {
        durable = Long.MAX_VALUE;
        unwritten.clear();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.otherwise().run();
        }
    }
}
