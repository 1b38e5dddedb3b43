package parley.journal;

import java.time.Instant;
import parley.engine.event.Event;

/**
 * One event in the log of a session.
 *
 * @param sequence the accepted command that led to it, counted from 1; entries of one command share it
 * @param at the stamp of that command: play time
 */
public record JournalEntry(long sequence, Instant at, Event event) {

    /** @throws IllegalArgumentException if the sequence is not positive */
    public JournalEntry {
        if (sequence < 1) {
            throw new IllegalArgumentException("command sequences start at 1, not " + sequence);
        }
    }

    /** The entry without its event, whose words may be secret. */
    @Override
    public String toString() {
        return "JournalEntry[%d, %s, %s]"
                .formatted(sequence, at, event.getClass().getSimpleName());
    }
}
