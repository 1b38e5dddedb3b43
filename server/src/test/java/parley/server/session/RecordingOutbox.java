package parley.server.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.engine.view.Sighting;

/** An outbox that remembers what was put in, in words: {@code 3 Sent} for a sighting, {@code Accepted[cursor=3]}. */
final class RecordingOutbox implements Outbox {

    private final List<String> lines = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<Denial> closedBecause = new ArrayList<>();
    private int room = Integer.MAX_VALUE;
    private boolean open = true;
    private Runnable awaitsRoom = () -> {};

    static SightingEncoder encoder() {
        return RecordingOutbox::frame;
    }

    private static SightingEncoder.Frame frame(Sighting sighting) {
        String kind = sighting.event().getClass().getSimpleName();
        return cursor -> (cursor + " " + kind).getBytes(StandardCharsets.UTF_8);
    }

    /** What was put in since the last call. */
    List<String> lines() {
        var all = List.copyOf(lines);
        lines.clear();
        return all;
    }

    Reply lastReply() {
        return replies.getLast();
    }

    int replies() {
        return replies.size();
    }

    void room(int sightings) {
        room = sightings;
        if (room > 0) {
            var callback = awaitsRoom;
            awaitsRoom = () -> {};
            callback.run();
        }
    }

    void drop() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean hasRoom() {
        return room > 0;
    }

    @Override
    public void whenRoom(Runnable callback) {
        awaitsRoom = callback;
    }

    @Override
    public void seen(byte[] frame) {
        room--;
        lines.add(new String(frame, StandardCharsets.UTF_8));
    }

    @Override
    public void answer(long requestId, Reply reply) {
        replies.add(reply);
        lines.add(
                switch (reply) {
                    case Reply.Joined joined -> "Joined " + joined.cursor();
                    case Reply.Snapshot snapshot -> "Snapshot " + snapshot.cursor();
                    case Reply.Refused refused ->
                        "Refused " + refused.rejection().code();
                    case Reply.Denied denied -> "Denied " + denied.denial().code();
                    case Reply.Accepted accepted -> "Accepted " + accepted.cursor();
                    case Reply.Detached detached -> "Detached " + detached.cursor();
                    case Reply.Created created -> "Created";
                    case Reply.Read read -> "Read";
                });
    }

    /** Why it was closed last. */
    Denial closedBecause() {
        return closedBecause.getLast();
    }

    @Override
    public void close(Denial reason) {
        open = false;
        closedBecause.add(reason);
        lines.add("Closed " + reason.code());
    }
}
