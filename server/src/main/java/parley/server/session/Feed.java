package parley.server.session;

import org.jspecify.annotations.Nullable;
import parley.engine.view.Sighting;
import parley.engine.view.Viewer;

/**
 * What one viewer of a session is sent, whichever connection it has. Its cursor counts on also while there is none.
 *
 * <p>The holder is the connection that may act as this viewer, settled as soon as a join is decided; the attachment is the
 * one that is sent something, settled when the join is released.
 */
final class Feed {

    /** Whose feed it is, and where it is fed from. */
    record Place(Viewer viewer, History history, SightingEncoder encoder) {}

    private final Place place;
    private @Nullable Outbox holder;
    private @Nullable Attachment attachment;
    private long cursor;

    Feed(Place place) {
        this.place = place;
    }

    /** The number of sightings so far. */
    long cursor() {
        return cursor;
    }

    /** Whether this connection may act as the viewer. */
    boolean isHeldBy(Outbox outbox) {
        return outbox.equals(holder);
    }

    /** Whether a living connection may. */
    boolean isHeld() {
        return holder != null && holder.isOpen();
    }

    void claim(Outbox outbox) {
        holder = outbox;
    }

    /** Nobody may act as the viewer until the next claim. */
    void renounce() {
        holder = null;
    }

    /** Parts with the connection there was, telling it why, unless it is this one. */
    void makeWayFor(Outbox outbox) {
        if (attachment != null && !outbox.equals(attachment.outbox())) {
            attachment.outbox().close(Denial.REPLACED);
            attachment = null;
        }
    }

    /** Sends to this connection from now on. */
    void attach(Outbox outbox) {
        makeWayFor(outbox);
        holder = outbox;
        attachment = new Attachment(outbox, place);
    }

    /** Sends to this connection everything after this cursor. */
    void resume(long afterCursor) {
        if (attachment != null && afterCursor < cursor) {
            attachment.resume(afterCursor);
        }
    }

    /** Sends nothing to anybody from now on, after a last answer. */
    void detach(Asker asker, Reply last) {
        answer(asker, last);
        if (attachment != null) {
            attachment.end();
        }
        attachment = null;
    }

    /** Parts with the connection there was, telling it why; who may act as the viewer is settled already. */
    void dismiss(Denial reason) {
        if (attachment != null) {
            attachment.outbox().close(reason);
            attachment = null;
        }
    }

    /** Tells the connection why it ends. */
    void close(Denial reason) {
        if (attachment != null) {
            attachment.outbox().close(reason);
        }
        attachment = null;
        holder = null;
    }

    /** The viewer sees the entry at this index. */
    void seen(long index, Sighting sighting, EncodedOnce encoded) {
        cursor++;
        if (attachment != null && !attachment.outbox().isOpen()) {
            attachment = null;
        }
        if (attachment != null) {
            attachment.seen(index, cursor, () -> encoded.of(sighting));
        }
    }

    /** Answers in its place among what is sent. */
    void answer(Asker asker, Reply reply) {
        if (attachment != null && asker.outbox().equals(attachment.outbox())) {
            attachment.answer(asker, reply);
        } else {
            asker.answer(reply);
        }
    }
}
