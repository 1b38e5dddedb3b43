package parley.journal.memory;

import java.util.ArrayList;
import java.util.List;
import parley.journal.JournalEntry;

/** The entries of one session. */
final class MemoryLog {

    private final List<JournalEntry> entries = new ArrayList<>();

    /** Appends if the log has as many entries as expected; returns how many it had. */
    synchronized long append(long expectedIndex, List<JournalEntry> more) {
        int size = entries.size();
        if (size == expectedIndex) {
            entries.addAll(more);
        }
        return size;
    }

    synchronized List<JournalEntry> read(long fromIndex, int entriesMax) {
        int from = (int) Math.min(fromIndex, entries.size());
        int to = (int) Math.min((long) from + entriesMax, entries.size());
        return List.copyOf(entries.subList(from, to));
    }
}
