package parley.simulator.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import parley.server.session.Denial;
import parley.server.session.Outbox;
import parley.server.session.Reply;
import parley.simulator.generator.Chance;
import parley.simulator.kernel.SightingTable.Shown;

/** A connection that remembers what it was sent, and that is full now and then until it has read for a while. */
final class SlowConnection implements Outbox {

    private static final int READS_MAX = 12;
    private static final int NAP_MAX_MILLIS = 60;

    private final VirtualTime time;
    private final Chance chance;
    private final SightingTable sightings;
    private final Map<Long, List<Reply>> replies = new LinkedHashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private OptionalLong joinedAt = OptionalLong.empty();
    private Runnable awaitsRoom = () -> {};
    private int room;
    private boolean open = true;
    private boolean attached;

    SlowConnection(VirtualTime time, Chance chance, SightingTable sightings) {
        this.time = time;
        this.chance = chance;
        this.sightings = sightings;
        this.room = chance.between(1, READS_MAX);
    }

    /** What it was answered to this request: one reply, if all is well. */
    List<Reply> replies(long requestId) {
        return replies.getOrDefault(requestId, List.of());
    }

    /** What it was shown, in order. */
    List<Shown> shown() {
        return shown;
    }

    /** The cursor that it was told it starts after, if it was let in. */
    OptionalLong joinedAt() {
        return joinedAt;
    }

    /** The last cursor that it knows. */
    long cursor() {
        return shown.isEmpty() ? joinedAt.orElse(0) : shown.getLast().cursor();
    }

    /** Whether it was let in and nothing has parted it from the session since. */
    boolean isAttached() {
        return attached && open;
    }

    /** The line goes dead. */
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
        time.after(chance.below(NAP_MAX_MILLIS), this::read);
    }

    private void read() {
        room = chance.between(1, READS_MAX);
        Runnable callback = awaitsRoom;
        awaitsRoom = () -> {};
        callback.run();
    }

    @Override
    public void seen(byte[] frame) {
        if (open) {
            shown.add(sightings.read(frame));
        }
        if (--room == 0 && chance.percent(60)) {
            room = READS_MAX;
        }
    }

    @Override
    public void answer(long requestId, Reply reply) {
        if (!open) {
            return;
        }
        replies.computeIfAbsent(requestId, id -> new ArrayList<>()).add(reply);
        if (reply instanceof Reply.Joined joined) {
            attached = true;
            joinedAt = OptionalLong.of(joined.cursor());
        } else if (reply instanceof Reply.Detached) {
            attached = false;
        }
    }

    @Override
    public void close(Denial reason) {
        open = false;
    }
}
