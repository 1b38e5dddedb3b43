package parley.server.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import parley.protocol.codec.SeenFrame;
import parley.server.session.SessionHost;
import parley.server.session.SightingEncoder;

/** The listening TCP port and every connection that came through it. */
public final class TcpEdge {

    private static final int LOW_WATER_BYTES = 8 * 1024;
    private static final int HIGH_WATER_BYTES = 16 * 1024;

    /** Left alone, the kernel would take megabytes for a client that reads nothing. */
    private static final int SEND_BUFFER_BYTES = 64 * 1024;

    private final EventLoopGroup acceptors;
    private final EventLoopGroup connectors;
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listener;

    /**
     * Listens.
     *
     * @throws IOException if nobody can listen there
     */
    public TcpEdge(InetSocketAddress address, String serverName, SessionHost host, ConnectionLimits limits)
            throws IOException {
        acceptors = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("parley-acceptor"), NioIoHandler.newFactory());
        connectors = new MultiThreadIoEventLoopGroup(
                0, new DefaultThreadFactory("parley-event-loop"), NioIoHandler.newFactory());
        var router = new RequestRouter(new ServerGreeting(serverName, limits), new Reception(host));
        var bound = new ServerBootstrap()
                .group(acceptors, connectors)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_BYTES)
                .childOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(LOW_WATER_BYTES, HIGH_WATER_BYTES))
                .childHandler(new TcpInitializer(router, limits, connections))
                .bind(address)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            release(Duration.ZERO);
            throw new IOException(bound.cause());
        }
        listener = bound.channel();
    }

    /** How sightings are encoded for this edge. */
    public static SightingEncoder encoder() {
        return sighting -> SeenFrame.of(sighting)::at;
    }

    /** Where it listens; the port is the real one also if any was asked for. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.localAddress();
    }

    /** Takes no more connections. Blocks. */
    public void stopListening() {
        listener.close().awaitUninterruptibly();
    }

    /** Tells every client, lets what was written reach it within this time, and ends. Blocks. */
    public void stop(Duration patience) {
        for (Channel channel : connections) {
            var handler = channel.pipeline().get(ClientConnectionHandler.class);
            if (handler != null) {
                channel.eventLoop().execute(() -> handler.connection().close(Refusals.SERVER_STOPPING));
            }
        }
        connections.newCloseFuture().awaitUninterruptibly(patience.toMillis());
        release(patience);
    }

    private void release(Duration patience) {
        var acceptorsGone = acceptors.shutdownGracefully(0, patience.toMillis(), TimeUnit.MILLISECONDS);
        var connectorsGone = connectors.shutdownGracefully(0, patience.toMillis(), TimeUnit.MILLISECONDS);
        acceptorsGone.awaitUninterruptibly(patience.toMillis());
        connectorsGone.awaitUninterruptibly(patience.toMillis());
    }
}
