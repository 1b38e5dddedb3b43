package parley.server.edge;

import io.netty.buffer.Unpooled;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import parley.protocol.wire.v1.Closing;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.server.session.Denial;
import parley.server.session.Outbox;
import parley.server.session.Reply;

/**
 * What is on its way out to one connection. Filled from any thread, emptied by the event loop while the socket takes it.
 *
 * <p>Sightings have a bounded room; answers are bounded by the requests under way.
 */
final class ConnectionOutbox implements Outbox {

    private static final int FRAMES_MAX = 64;
    private static final int BYTES_MAX = 64 * 1024;
    private static final long LAST_WORDS_SECONDS = 1;

    /** What leaves: for an answer of a session, with what it means for the connection. */
    private static final class Outgoing {
        private final byte[] frame;
        private final @Nullable Reply reply;

        Outgoing(byte[] frame, @Nullable Reply reply) {
            this.frame = frame;
            this.reply = reply;
        }
    }

    private final ConcurrentLinkedQueue<Outgoing> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger frames = new AtomicInteger();
    private final AtomicInteger bytes = new AtomicInteger();
    private final AtomicBoolean emptying = new AtomicBoolean();
    private final AtomicReference<@Nullable Runnable> awaitsRoom = new AtomicReference<>();
    private final DuplexChannel channel;
    private final ClientConnection connection;
    private volatile boolean open = true;

    ConnectionOutbox(DuplexChannel channel, ClientConnection connection) {
        this.channel = channel;
        this.connection = connection;
    }

    @Override
    public boolean isOpen() {
        return open && channel.isActive();
    }

    @Override
    public boolean hasRoom() {
        return frames.get() < FRAMES_MAX && bytes.get() < BYTES_MAX;
    }

    @Override
    public void whenRoom(Runnable callback) {
        awaitsRoom.set(callback);
        tellRoom();
    }

    @Override
    public void seen(byte[] frame) {
        put(new Outgoing(frame, null));
    }

    @Override
    public void answer(long requestId, Reply reply) {
        put(new Outgoing(ReplyCodec.encode(requestId, reply).toByteArray(), reply));
    }

    @Override
    public void close(Denial reason) {
        open = false;
        channel.eventLoop().execute(() -> connection.close(DenialCodec.encode(reason)));
    }

    /** Puts an answer of the edge itself in. */
    void put(ServerEnvelope answer) {
        put(new Outgoing(answer.toByteArray(), null));
    }

    private void put(Outgoing outgoing) {
        if (!open) {
            return;
        }
        frames.incrementAndGet();
        bytes.addAndGet(outgoing.frame.length);
        queue.add(outgoing);
        if (emptying.compareAndSet(false, true)) {
            channel.eventLoop().execute(this::empty);
        }
    }

    /** Hands over to the socket what it takes. On the event loop. */
    void empty() {
        emptying.set(false);
        boolean wrote = false;
        while (channel.isWritable() && writeNext()) {
            wrote = true;
        }
        if (wrote) {
            channel.flush();
        }
        if (frames.get() <= FRAMES_MAX / 2 && bytes.get() <= BYTES_MAX / 2) {
            tellRoom();
        }
    }

    private boolean writeNext() {
        Outgoing next = queue.poll();
        if (next == null) {
            return false;
        }
        frames.decrementAndGet();
        bytes.addAndGet(-next.frame.length);
        channel.write(Unpooled.wrappedBuffer(next.frame), channel.voidPromise());
        if (next.reply != null) {
            connection.answered(next.reply);
        }
        return true;
    }

    private void tellRoom() {
        if (!hasRoom() && isOpen()) {
            return;
        }
        Runnable callback = awaitsRoom.getAndSet(null);
        if (callback != null) {
            callback.run();
        }
    }

    /**
     * Sends what there is, then the reason, and closes soon, whether it is read or not. Only our half at first: a socket
     * closed with unread bytes in it would be reset, and the reason lost. On the event loop.
     */
    void end(Refusal reason) {
        open = false;
        while (writeNext()) {
            // what was released before the end is the viewer's
        }
        var last = ServerEnvelope.newBuilder().setClosing(Closing.newBuilder().setReason(reason));
        channel.writeAndFlush(Unpooled.wrappedBuffer(last.build().toByteArray()))
                .addListener(written -> channel.shutdownOutput());
        channel.eventLoop().schedule(() -> channel.close(), LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        tellRoom();
    }

    /** The socket is gone. On the event loop. */
    void dropped() {
        open = false;
        queue.clear();
        tellRoom();
    }
}
