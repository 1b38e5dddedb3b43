package parley.journal;

import java.util.List;
import java.util.concurrent.CompletionStage;
import parley.engine.id.SessionId;

/**
 * Where the events of every session are kept. Safe for use from any thread.
 *
 * <p>Stages complete on a thread of the journal's choice, so what is hung on them must be short and must not block.
 */
public interface Journal extends AutoCloseable {

    /**
     * Appends entries to the log of a session, all or none. Appends of one session are taken in the order of the calls,
     * and the next call need not wait for the one before.
     *
     * @param expectedIndex how many entries the log has by now, counting those of appends still under way
     * @param entries at least one
     * @return completes when the entries and all before them are durable. Completes with {@link WrongIndexException} if
     *     the log does not have that many entries; with another exception if the entries may not be durable, after which
     *     nothing more is to be appended to this session
     * @throws IllegalArgumentException if there are no entries
     */
    CompletionStage<Void> append(SessionId session, long expectedIndex, List<JournalEntry> entries);

    /**
     * Reads durable entries of a session, in order.
     *
     * @param fromIndex the first to be read, counted from 0
     * @param entriesMax how many to read at most; at least 1
     * @return the entries; fewer than asked for only where the durable log ends, and none for an unknown session
     */
    CompletionStage<List<JournalEntry>> read(SessionId session, long fromIndex, int entriesMax);

    /** The sessions that have entries, in the order of their first. May block: meant for the start of a server. */
    List<SessionId> sessions();

    /** Ends the journal when what was appended is durable. May block. */
    @Override
    void close();
}
