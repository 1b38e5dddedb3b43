package parley.server.session;

import java.util.ArrayDeque;
import java.util.List;
import parley.engine.view.Projector;
import parley.journal.JournalEntry;

/**
 * Feeds one connection from the journal, as fast as it reads, until it has caught up with what is released. This is how a
 * viewer resumes, and where one goes that reads more slowly than things happen.
 */
final class Replay {

    /** Something that belongs before the entry at this index. */
    private record Due(long index, Runnable action) {}

    private final Feed.Place place;
    private final Outbox outbox;
    private final Runnable caughtUp;
    private final long afterCursor;
    private final ArrayDeque<Due> dues = new ArrayDeque<>();
    private long index;
    private long cursor;
    private long end = Long.MAX_VALUE;

    private Replay(Feed.Place place, Outbox outbox, Runnable caughtUp, long afterCursor) {
        this.place = place;
        this.outbox = outbox;
        this.caughtUp = caughtUp;
        this.afterCursor = afterCursor;
    }

    /** A replay of everything after this cursor. What comes before is counted but not sent. */
    static Replay after(long afterCursor, Feed.Place place, Outbox outbox, Runnable caughtUp) {
        return new Replay(place, outbox, caughtUp, afterCursor);
    }

    /** A replay from an entry whose sighting has the cursor after this one. */
    static Replay from(long index, long cursor, Feed.Place place, Outbox outbox, Runnable caughtUp) {
        var replay = new Replay(place, outbox, caughtUp, cursor);
        replay.index = index;
        replay.cursor = cursor;
        return replay;
    }

    /** Runs this after what is released by now, and before what comes later. */
    void then(Runnable action) {
        dues.add(new Due(place.history().released(), action));
    }

    /** What is released from now on is none of its business. */
    void endHere() {
        end = place.history().released();
    }

    /** Goes on as far as it can; comes back by itself where it has to wait. */
    void run() {
        if (!outbox.isOpen()) {
            return;
        }
        runDue();
        if (index == Math.min(end, place.history().released())) {
            caughtUp.run();
        } else if (outbox.hasRoom()) {
            place.history().read(index, this::send);
        } else {
            outbox.whenRoom(() -> place.history().later(this::run));
        }
    }

    private void send(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            if (index == end || !outbox.hasRoom()) {
                break;
            }
            runDue();
            send(entry);
        }
        run();
    }

    private void send(JournalEntry entry) {
        Projector.see(place.viewer(), entry.event()).ifPresent(sighting -> {
            cursor++;
            if (cursor > afterCursor) {
                outbox.seen(place.encoder().encode(sighting).at(cursor));
            }
        });
        index++;
    }

    private void runDue() {
        for (var due = dues.peek(); due != null && due.index() <= index; due = dues.peek()) {
            dues.remove();
            due.action().run();
        }
    }
}
