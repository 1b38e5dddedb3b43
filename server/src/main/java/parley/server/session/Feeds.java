package parley.server.session;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import parley.engine.id.RoleId;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.journal.JournalEntry;

/** The feeds of all viewers of a session: one for each seat, and the facilitator's. */
final class Feeds {

    private final ImmutableMap<Viewer, Feed> feeds;
    private final History history;
    private final SightingEncoder encoder;

    Feeds(Iterable<RoleId> roles, Viewer.Facilitating facilitator, History history, SightingEncoder encoder) {
        this.history = history;
        this.encoder = encoder;
        var all = ImmutableMap.<Viewer, Feed>builder();
        roles.forEach(role -> add(all, new Viewer.AtSeat(role)));
        add(all, facilitator);
        feeds = all.buildOrThrow();
    }

    private void add(ImmutableMap.Builder<Viewer, Feed> all, Viewer viewer) {
        all.put(viewer, new Feed(new Feed.Place(viewer, history, encoder)));
    }

    /** The feed of a viewer of this session. */
    Feed of(Viewer viewer) {
        var feed = feeds.get(viewer);
        if (feed == null) {
            throw new IllegalStateException(viewer + " is no viewer of this session");
        }
        return feed;
    }

    /** Shows entries that are durable to everyone who may see them. */
    void publish(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            var encoded = new EncodedOnce(encoder);
            long index = history.released();
            history.advance();
            feeds.forEach((viewer, feed) ->
                    Projector.see(viewer, entry.event()).ifPresent(sighting -> feed.seen(index, sighting, encoded)));
        }
    }

    /** Tells every connection why it ends: the seats', and the facilitator's. */
    void closeAll(Denial seats, Denial facilitator) {
        feeds.forEach((viewer, feed) -> feed.close(viewer instanceof Viewer.Facilitating ? facilitator : seats));
    }
}
