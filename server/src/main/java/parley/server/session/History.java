package parley.server.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;

/** What of a session has been released, as the journal tells it. */
final class History {

    private static final int SLICE = 256;

    private final SessionId session;
    private final Journal journal;
    private final Executor notices;
    private long released;

    /**
     * The history of one session.
     *
     * @param notices runs what the journal and the outboxes report on the session's own thread
     */
    History(SessionId session, Journal journal, Executor notices) {
        this.session = session;
        this.journal = journal;
        this.notices = notices;
    }

    /** How many entries have been released. */
    long released() {
        return released;
    }

    /** One more entry has been released. */
    void advance() {
        released++;
    }

    /** Hands over some released entries from this index on, later. There is at least one. */
    void read(long index, Consumer<List<JournalEntry>> reader) {
        int wanted = (int) Math.min(SLICE, released - index);
        journal.read(session, index, wanted)
                .whenComplete((entries, failure) -> notices.execute(() -> {
                    if (failure != null) {
                        throw new IllegalStateException("the journal cannot be read", failure);
                    }
                    if (entries.isEmpty()) {
                        throw new IllegalStateException("the journal has lost entry " + index);
                    }
                    reader.accept(entries);
                }));
    }

    /** Runs this on the session's own thread. */
    void later(Runnable action) {
        notices.execute(action);
    }
}
