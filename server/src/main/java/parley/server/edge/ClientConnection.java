package parley.server.edge;

import io.netty.channel.socket.DuplexChannel;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parley.engine.session.SessionOptions.Pace;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.server.session.Asker;
import parley.server.session.HostedSession;
import parley.server.session.Reply;
import parley.server.session.SessionRequest;

/** One client, whatever the transport. Belongs to its event loop. */
final class ClientConnection {

    private static final int UNDER_WAY_MAX = 16;

    private final DuplexChannel channel;
    private final RequestRouter router;
    private final ConnectionLimits limits;
    private final ConnectionOutbox outbox;
    private final RateLimit rate;
    private ConnectionState state = new ConnectionState.Fresh();
    private long latestRequestId;
    private int underWay;
    private @Nullable ScheduledFuture<?> joinTimeout;
    private @Nullable ScheduledFuture<?> stallTimeout;

    ClientConnection(DuplexChannel channel, RequestRouter router, ConnectionLimits limits) {
        this.channel = channel;
        this.router = router;
        this.limits = limits;
        this.outbox = new ConnectionOutbox(channel, this);
        this.rate = new RateLimit(limits.requestsPerSecond(), limits.requestsBurst(), nanoTime());
        awaitJoin();
    }

    /** Takes the next request. */
    void receive(ClientEnvelope envelope) {
        long id = envelope.getRequestId();
        if (id == 0) {
            close(Refusals.NO_REQUEST_ID);
        } else if (Long.compareUnsigned(id, latestRequestId) <= 0) {
            close(Refusals.REQUEST_ID_OUT_OF_ORDER);
        } else {
            latestRequestId = id;
            take(envelope);
        }
    }

    private void take(ClientEnvelope envelope) {
        if (isLimited() && !rate.take(nanoTime())) {
            refuse(envelope.getRequestId(), Refusals.RATE_LIMITED);
        } else {
            router.route(this, envelope);
        }
        adjustReading();
    }

    private boolean isLimited() {
        return !(state instanceof ConnectionState.Seated(var admission)
                && admission.session().options().pace() == Pace.VIRTUAL);
    }

    private long nanoTime() {
        return channel.eventLoop().ticker().nanoTime();
    }

    ConnectionState state() {
        return state;
    }

    boolean isClosing() {
        return state instanceof ConnectionState.Closing;
    }

    void greeted(ConnectionState.Greeted greeted) {
        state = greeted;
    }

    /** Who asks, for a request that a session answers. */
    Asker asker(long requestId) {
        return new Asker(outbox, requestId);
    }

    /** Puts a request to a session, which will answer. */
    void put(HostedSession session, SessionRequest request) {
        underWay++;
        if (!session.offer(request)) {
            underWay--;
            refuse(request.asker().requestId(), Refusals.SESSION_BUSY);
        }
    }

    /** One more answer is awaited that a new session will give. */
    void awaitsCreation() {
        underWay++;
    }

    /** The creation will not be answered by a session after all. */
    void creationRefused() {
        underWay--;
    }

    /** A session's answer is on its way. */
    void answered(Reply reply) {
        underWay--;
        switch (reply) {
            case Reply.Joined joined
            when state instanceof ConnectionState.Greeted greeted -> {
                cancelJoinTimeout();
                state = greeted.seated(joined.session(), joined.viewer());
            }
            case Reply.Detached detached
            when state instanceof ConnectionState.Seated seated -> {
                state = seated.left();
                awaitJoin();
            }
            case Reply.Created created -> cancelJoinTimeout();
            default -> {
                // the others leave the connection as it is
            }
        }
        adjustReading();
    }

    void refuse(long requestId, Refusal refusal) {
        answer(ServerEnvelope.newBuilder().setRequestId(requestId).setRefused(refusal));
    }

    void answer(ServerEnvelope.Builder answer) {
        outbox.put(answer.build());
    }

    /** Reads on only while the client reads too and awaits few answers: only one while it is joining or leaving. */
    private void adjustReading() {
        if (isClosing()) {
            return;
        }
        int most = state instanceof ConnectionState.Seated ? UNDER_WAY_MAX : 1;
        channel.config().setAutoRead(underWay < most && channel.isWritable());
    }

    /** The socket takes more, or no more. */
    void writabilityChanged() {
        if (channel.isWritable()) {
            if (stallTimeout != null) {
                stallTimeout.cancel(false);
            }
            outbox.empty();
        } else {
            stallTimeout = closeAfter(limits.stall().toMillis(), Refusals.SLOW_READER);
        }
        adjustReading();
    }

    private void awaitJoin() {
        joinTimeout = closeAfter(limits.join().toMillis(), Refusals.GREETING_TIMEOUT);
    }

    private void cancelJoinTimeout() {
        if (joinTimeout != null) {
            joinTimeout.cancel(false);
        }
    }

    private ScheduledFuture<?> closeAfter(long millis, Refusal reason) {
        return channel.eventLoop().schedule(() -> close(reason), millis, TimeUnit.MILLISECONDS);
    }

    /** Tells the client why, and closes. The one place where a connection is closed. */
    void close(Refusal reason) {
        if (isClosing()) {
            return;
        }
        state = new ConnectionState.Closing();
        stopTimers();
        outbox.end(reason);
        channel.config().setAutoRead(true);
    }

    /** The socket is gone. */
    void dropped() {
        state = new ConnectionState.Closing();
        stopTimers();
        outbox.dropped();
    }

    private void stopTimers() {
        cancelJoinTimeout();
        if (stallTimeout != null) {
            stallTimeout.cancel(false);
        }
    }
}
