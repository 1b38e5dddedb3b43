package parley.client;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.protocol.codec.EventCodec;
import parley.protocol.codec.MalformedException;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.Ping;
import parley.protocol.wire.v1.ServerEnvelope;

/** The end of the pipeline: pairs answers with requests. Everything in it happens on the channel's event loop. */
final class ConnectionHandler extends SimpleChannelInboundHandler<ServerEnvelope> {

    private static final Logger LOGGER = LoggerFactory.getLogger(ConnectionHandler.class);

    private final ClientSettings settings;
    private final SeenBuffer seen;
    private final Map<Long, Pending> pending = new HashMap<>();
    private final CompletableFuture<Connection> opened = new CompletableFuture<>();
    private volatile @Nullable ConnectionLostException reason;
    private @Nullable ChannelHandlerContext context;
    private long lastRequestId;

    private record Pending(CompletableFuture<ServerEnvelope> answer, Future<?> timeout) {}

    ConnectionHandler(ClientSettings settings) {
        this.settings = settings;
        this.seen = new SeenBuffer(settings.unreadMax());
    }

    SeenBuffer seen() {
        return seen;
    }

    /** Done when the channel is connected. */
    CompletableFuture<Connection> opened() {
        return opened;
    }

    void send(ClientEnvelope.Builder envelope, CompletableFuture<ServerEnvelope> answer) {
        ChannelHandlerContext open = context;
        if (open == null) {
            fail(answer, lost());
            return;
        }
        long id = ++lastRequestId;
        var timeout = open.executor()
                .schedule(() -> expire(id, envelope), settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        pending.put(id, new Pending(answer, timeout));
        open.writeAndFlush(envelope.setRequestId(id).build());
    }

    void closedByUs() {
        giveReason(new ConnectionLostException("The connection was closed by this client."));
    }

    @Override
    public void channelActive(ChannelHandlerContext connected) {
        context = connected;
        opened.complete(new Connection(connected.channel(), this));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext connected, ServerEnvelope message) {
        switch (message.getMessageCase()) {
            case SEEN -> see(message.getSeen().getCursor(), message.getSeen().getEvent());
            case CLOSING ->
                giveReason(new ConnectionLostException(
                        Reason.of(message.getClosing().getReason())));
            case WELCOME, SESSION_CREATED, JOINED, ACCEPTED, REFUSED, SNAPSHOT, BRIEFING, PONG -> answer(message);
            case MESSAGE_NOT_SET -> LOGGER.atDebug().log("unknown message skipped");
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext connected, Object event) {
        if (event instanceof IdleStateEvent idle) {
            switch (idle.state()) {
                case WRITER_IDLE ->
                    send(ClientEnvelope.newBuilder().setPing(Ping.getDefaultInstance()), new CompletableFuture<>());
                case READER_IDLE -> {
                    giveReason(new ConnectionLostException("The server has been silent for too long."));
                    connected.close();
                }
                case ALL_IDLE -> {}
            }
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext connected, Throwable cause) {
        giveReason(new ConnectionLostException("The connection failed: " + cause.getMessage(), cause));
        connected.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext disconnected) {
        context = null;
        ConnectionLostException why = lost();
        seen.end(why);
        pending.values().forEach(waiting -> {
            waiting.timeout().cancel(false);
            fail(waiting.answer(), why);
        });
        pending.clear();
    }

    private void answer(ServerEnvelope message) {
        Pending waiting = pending.remove(message.getRequestId());
        if (waiting == null) {
            LOGGER.atDebug().addKeyValue("request", message.getRequestId()).log("late answer skipped");
            return;
        }
        waiting.timeout().cancel(false);
        if (message.hasRefused()) {
            fail(waiting.answer(), new ParleyRefusedException(Reason.of(message.getRefused())));
        } else {
            Callbacks.EXECUTOR.execute(() -> waiting.answer().complete(message));
        }
    }

    private void see(long cursor, Event event) {
        try {
            seen.add(new Seen(cursor, EventCodec.decode(event)));
        } catch (MalformedException unknown) {
            LOGGER.atWarn()
                    .addKeyValue("cursor", cursor)
                    .addKeyValue("reason", unknown.sentence())
                    .log("sighting skipped");
        }
    }

    private void expire(long id, ClientEnvelope.Builder request) {
        Pending waiting = pending.remove(id);
        if (waiting != null) {
            String what = request.getRequestCase().name().toLowerCase(java.util.Locale.ROOT);
            fail(waiting.answer(), new ParleyTimeoutException(what, settings.timeout()));
        }
    }

    private void giveReason(ConnectionLostException why) {
        if (reason == null) {
            reason = why;
        }
    }

    private ConnectionLostException lost() {
        ConnectionLostException known = reason;
        return known == null ? new ConnectionLostException("The connection was lost.") : known;
    }

    private static void fail(CompletableFuture<ServerEnvelope> answer, ParleyException why) {
        Callbacks.EXECUTOR.execute(() -> answer.completeExceptionally(why));
    }
}
