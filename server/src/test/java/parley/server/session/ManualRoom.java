package parley.server.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A room whose clock goes on when the test says so, and whose alarms ring then. */
final class ManualRoom implements InstantSource, Alarms {

    private record Word(Instant instant, Runnable ring) {}

    private final List<Word> words = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Alarm after(Instant instant, Runnable ring) {
        var word = new Word(instant, ring);
        words.add(word);
        return () -> words.remove(word);
    }

    /** The alarms that are set. */
    int alarms() {
        return words.size();
    }

    /** Time passes, and nothing rings yet. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Rings what is past. */
    void ring() {
        for (Word word : List.copyOf(words)) {
            if (now.isAfter(word.instant())) {
                words.remove(word);
                word.ring().run();
            }
        }
    }
}
