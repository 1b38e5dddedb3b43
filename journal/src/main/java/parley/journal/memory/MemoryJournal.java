package parley.journal.memory;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;
import parley.journal.WrongIndexException;

/** A journal in memory. */
public final class MemoryJournal implements Journal {

    private final ConcurrentHashMap<SessionId, MemoryLog> logs = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<SessionId> sessions = new ConcurrentLinkedQueue<>();

    @Override
    public CompletionStage<Void> append(SessionId session, long expectedIndex, List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing to append to session " + session);
        }
        MemoryLog log = logs.computeIfAbsent(session, id -> new MemoryLog());
        long actualIndex = log.append(expectedIndex, entries);
        if (actualIndex != expectedIndex) {
            return CompletableFuture.failedStage(new WrongIndexException(session, expectedIndex, actualIndex));
        }
        if (expectedIndex == 0) {
            sessions.add(session);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<List<JournalEntry>> read(SessionId session, long fromIndex, int entriesMax) {
        if (fromIndex < 0 || entriesMax < 1) {
            throw new IllegalArgumentException("cannot read %d entries from %d".formatted(entriesMax, fromIndex));
        }
        @Nullable MemoryLog log = logs.get(session);
        return CompletableFuture.completedStage(log == null ? List.of() : log.read(fromIndex, entriesMax));
    }

    @Override
    public List<SessionId> sessions() {
        return List.copyOf(sessions);
    }

    @Override
    public void close() {}
}
