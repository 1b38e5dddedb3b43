package parley.server.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection that is sent what a viewer sees: live, or by a replay while it is behind. Answers keep their place. */
final class Attachment {

    private final Outbox outbox;
    private final Feed.Place place;
    private @Nullable Replay replay;

    Attachment(Outbox outbox, Feed.Place place) {
        this.outbox = outbox;
        this.place = place;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Sends everything after this cursor. */
    void resume(long afterCursor) {
        start(Replay.after(afterCursor, place, outbox, this::caughtUp));
    }

    /** Sends this sighting of the entry at this index: now, or by a replay. */
    void seen(long index, long cursor, Supplier<SightingEncoder.Frame> encoded) {
        if (replay != null) {
            return;
        }
        if (outbox.hasRoom()) {
            outbox.seen(encoded.get().at(cursor));
        } else {
            start(Replay.from(index, cursor - 1, place, outbox, this::caughtUp));
        }
    }

    /** Answers when every sighting before has been sent, and before any that comes later. */
    void answer(Asker asker, Reply reply) {
        if (replay == null) {
            asker.answer(reply);
        } else {
            replay.then(() -> asker.answer(reply));
        }
    }

    /** Sends nothing that is released from now on. */
    void end() {
        if (replay != null) {
            replay.endHere();
        }
    }

    private void start(Replay next) {
        replay = next;
        next.run();
    }

    private void caughtUp() {
        replay = null;
    }
}
