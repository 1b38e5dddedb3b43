package parley.journal.memory;

import parley.journal.Journal;
import parley.journal.JournalContract;

class MemoryJournalTest extends JournalContract {

    @Override
    protected Journal open() {
        return new MemoryJournal();
    }
}
