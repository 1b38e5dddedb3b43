package parley.client;

import io.netty.channel.Channel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import parley.protocol.Wire;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.ServerEnvelope;

/** One TCP connection: requests go out, each future gets its answer, sightings go to the buffer. */
final class Connection {

    private static final int UNANSWERED_MAX = 1_024;

    private final Channel channel;
    private final ConnectionHandler handler;
    private final AtomicInteger unanswered = new AtomicInteger();

    Connection(Channel channel, ConnectionHandler handler) {
        this.channel = channel;
        this.handler = handler;
    }

    /**
     * Asks. The future fails with {@link ParleyRefusedException}, {@link ConnectionLostException} or {@link
     * ParleyTimeoutException}.
     */
    CompletableFuture<ServerEnvelope> request(Consumer<ClientEnvelope.Builder> question) {
        var envelope = ClientEnvelope.newBuilder().setRequestId(Long.MAX_VALUE);
        question.accept(envelope);
        int bytes = envelope.build().getSerializedSize();
        if (bytes > Wire.CLIENT_FRAME_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "the request has %,d bytes; at most %,d can be sent".formatted(bytes, Wire.CLIENT_FRAME_BYTES_MAX));
        }
        if (unanswered.incrementAndGet() > UNANSWERED_MAX) {
            unanswered.decrementAndGet();
            throw new IllegalStateException(
                    "%,d requests wait for their answers; wait for some of them first".formatted(UNANSWERED_MAX));
        }
        var answer = new CompletableFuture<ServerEnvelope>();
        send(envelope, answer);
        return answer;
    }

    SeenBuffer seen() {
        return handler.seen();
    }

    void close() {
        handler.closedByUs();
        channel.close();
    }

    /** Always as a task of the event loop, so that requests leave in the order of their ids. */
    private void send(ClientEnvelope.Builder envelope, CompletableFuture<ServerEnvelope> answer) {
        answer.whenComplete((done, failed) -> unanswered.decrementAndGet());
        try {
            channel.eventLoop().execute(() -> handler.send(envelope, answer));
        } catch (java.util.concurrent.RejectedExecutionException stopped) {
            answer.completeExceptionally(new ConnectionLostException("The client is closed.", stopped));
        }
    }
}
