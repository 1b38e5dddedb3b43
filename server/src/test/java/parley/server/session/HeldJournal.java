package parley.server.session;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;
import parley.journal.memory.MemoryJournal;

/** A journal that is durable when the test says so. */
final class HeldJournal implements Journal {

    private record Held(SessionId session, long index, List<JournalEntry> entries, CompletableFuture<Void> done) {}

    private final MemoryJournal memory = new MemoryJournal();
    private final ArrayDeque<Held> held = new ArrayDeque<>();
    private boolean holds;

    /** Confirms nothing from now on until it is told to. */
    void hold() {
        holds = true;
    }

    /** Makes the oldest append that waits durable. */
    void confirmOne() {
        var next = held.remove();
        memory.append(next.session(), next.index(), next.entries());
        next.done().complete(null);
    }

    void failOne() {
        held.remove().done().completeExceptionally(new IOException("disk on fire"));
    }

    int waiting() {
        return held.size();
    }

    @Override
    public CompletionStage<Void> append(SessionId session, long expectedIndex, List<JournalEntry> entries) {
        if (!holds) {
            return memory.append(session, expectedIndex, entries);
        }
        var done = new CompletableFuture<Void>();
        held.add(new Held(session, expectedIndex, entries, done));
        return done;
    }

    @Override
    public CompletionStage<List<JournalEntry>> read(SessionId session, long fromIndex, int entriesMax) {
        return memory.read(session, fromIndex, entriesMax);
    }

    @Override
    public List<SessionId> sessions() {
        return memory.sessions();
    }

    @Override
    public void close() {}
}
