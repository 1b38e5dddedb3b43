package parley.simulator.cases.play;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parley.server.session.Alarms;

/** The clock of a server that moves by hand only. Safe for use from any thread. */
final class RoomClock implements InstantSource, Alarms {

    private record Word(Instant instant, Runnable ring) {}

    private final List<Word> words = new ArrayList<>();
    private Instant now = RefereeTable.OPENED;

    /** For the next session: what was left for the one before it is forgotten. */
    synchronized void reset() {
        words.clear();
        now = RefereeTable.OPENED;
    }

    /** It is this late now: rings what is past. */
    void set(Instant instant) {
        List<Word> past;
        synchronized (this) {
            now = instant;
            past = words.stream()
                    .filter(word -> instant.isAfter(word.instant()))
                    .toList();
            words.removeAll(past);
        }
        past.forEach(word -> word.ring().run());
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized Alarm after(Instant instant, Runnable ring) {
        var word = new Word(instant, ring);
        words.add(word);
        return () -> cancel(word);
    }

    private synchronized void cancel(Word word) {
        words.remove(word);
    }
}
