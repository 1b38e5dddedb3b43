package parley.simulator.kernel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;
import parley.journal.memory.MemoryJournal;
import parley.simulator.generator.Chance;

/** A journal in memory that takes its time: what is appended is durable later, in order. */
final class LateJournal implements Journal {

    private static final int LATENCY_MAX_MILLIS = 20;

    private final MemoryJournal memory = new MemoryJournal();
    private final VirtualTime time;
    private final Chance chance;
    private long lastMillis;

    LateJournal(VirtualTime time, Chance chance) {
        this.time = time;
        this.chance = chance;
    }

    @Override
    public CompletionStage<Void> append(SessionId session, long expectedIndex, List<JournalEntry> entries) {
        lastMillis = Math.max(lastMillis, time.nowMillis() + chance.below(LATENCY_MAX_MILLIS));
        return late(memory.append(session, expectedIndex, entries), lastMillis - time.nowMillis());
    }

    @Override
    public CompletionStage<List<JournalEntry>> read(SessionId session, long fromIndex, int entriesMax) {
        return late(memory.read(session, fromIndex, entriesMax), chance.below(LATENCY_MAX_MILLIS));
    }

    private <T> CompletionStage<T> late(CompletionStage<T> stage, long millis) {
        var late = new CompletableFuture<T>();
        stage.whenComplete((value, failure) -> time.after(millis, () -> {
            if (failure == null) {
                late.complete(value);
            } else {
                late.completeExceptionally(failure);
            }
        }));
        return late;
    }

    /** Everything that is in the log of a session. */
    List<JournalEntry> log(SessionId session) {
        return memory.read(session, 0, Integer.MAX_VALUE).toCompletableFuture().join();
    }

    @Override
    public List<SessionId> sessions() {
        return memory.sessions();
    }

    @Override
    public void close() {
        memory.close();
    }
}
