package parley.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import parley.protocol.codec.MalformedException;
import parley.protocol.codec.ViewCodec;
import parley.protocol.wire.v1.Briefing;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SnapshotRequest;

/** A viewer's end of a connection to one session: what can be seen, now and as it happens. */
public abstract sealed class TableClient implements AutoCloseable permits SeatClient, FacilitatorClient {

    private static final Duration LISTENING = Duration.ofSeconds(1);

    private final Connection connection;
    private final ClientSettings settings;

    TableClient(Connection connection, ClientSettings settings, long cursor) {
        this.connection = connection;
        this.settings = settings;
        connection.seen().startAfter(cursor);
    }

    /**
     * The next thing that happened, in order; empty if nothing did in this time. Not to be mixed with {@link #onSeen}.
     *
     * @throws SightingsLostException once, if sightings were dropped because nobody read them
     * @throws ConnectionLostException when all has been read and the connection has ended
     */
    public Optional<Seen> nextSeen(Duration limit) throws InterruptedException {
        return connection.seen().next(limit);
    }

    /**
     * Has a listener called with everything that happens, in order, on a virtual thread of its own, from now until the
     * connection ends; {@code whenOver} is told then. The listener may block; the sightings wait meanwhile.
     *
     * @param whenOver told why it is over: the connection has ended, sightings were lost, or the listener has thrown
     */
    public void onSeen(Consumer<Seen> listener, Consumer<RuntimeException> whenOver) {
        Callbacks.EXECUTOR.execute(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    nextSeen(LISTENING).ifPresent(listener);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException over) {
                whenOver.accept(over);
            }
        });
    }

    /** The cursor of the last sighting that was read, or where reading started; to resume after. */
    public long cursor() {
        return connection.seen().lastRead();
    }

    /** Everything that can be seen now; waits for the answer. */
    public Snapshot snapshot() {
        return await(snapshotAsync(), "a view");
    }

    /** Everything that can be seen, as soon as the server has answered. */
    public CompletableFuture<Snapshot> snapshotAsync() {
        return connection
                .request(envelope -> envelope.setSnapshotRequest(SnapshotRequest.getDefaultInstance()))
                .thenApply(ServerEnvelope::getSnapshot)
                .thenApply(answer -> decode(answer.getCursor(), answer.getView()));
    }

    /** The scenario as this viewer may read it, as the message of the protocol; waits for the answer. */
    public Briefing briefing() {
        var answer = connection.request(envelope -> envelope.setBriefingRequest(BriefingRequest.getDefaultInstance()));
        return await(answer, "the briefing").getBriefing();
    }

    /** Ends the connection. The seat stays taken and can be resumed. */
    @Override
    public void close() {
        connection.close();
    }

    Connection connection() {
        return connection;
    }

    <T> T await(CompletableFuture<T> answer, String what) {
        return Callbacks.await(answer, what, settings.timeout());
    }

    static Snapshot decode(long cursor, parley.protocol.wire.v1.View view) {
        try {
            return new Snapshot(cursor, ViewCodec.decode(view));
        } catch (MalformedException unreadable) {
            throw new ConnectionLostException(
                    "The server sent a view that this client cannot read: " + unreadable.sentence(), unreadable);
        }
    }
}
