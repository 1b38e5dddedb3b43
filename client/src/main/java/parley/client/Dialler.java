package parley.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import parley.protocol.Wire;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.Welcome;

/** Makes connections to one server, and greets on each. Owns the one thread that serves them all. */
final class Dialler implements AutoCloseable {

    private static final int PINGS_BEFORE_IDLE = 3;
    private static final long SHUTDOWN_SECONDS_MAX = 2;

    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("parley-client", true), NioIoHandler.newFactory());
    private final ChannelGroup channels = new DefaultChannelGroup(loop.next(), true);
    private final InetSocketAddress server;
    private final ClientSettings settings;

    Dialler(InetSocketAddress server, ClientSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    ClientSettings settings() {
        return settings;
    }

    /** A connection that has been greeted. */
    Connection dial() {
        var handler = new ConnectionHandler(settings);
        Channel channel = connect(handler);
        channels.add(channel);
        Connection connection = Callbacks.await(handler.opened(), "the connection", settings.timeout());
        try {
            keepAlive(channel, greet(connection));
        } catch (ParleyException failed) {
            connection.close();
            throw failed;
        }
        return connection;
    }

    @Override
    public void close() {
        channels.close().awaitUninterruptibly(SHUTDOWN_SECONDS_MAX, TimeUnit.SECONDS);
        loop.shutdownGracefully(0, SHUTDOWN_SECONDS_MAX, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private Channel connect(ConnectionHandler handler) {
        if (loop.isShuttingDown()) {
            throw new ConnectionLostException("The client is closed.");
        }
        ChannelFuture connecting = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        Math.min(settings.timeout().toMillis(), Integer.MAX_VALUE))
                .handler(new ConnectionInitializer(handler))
                .connect(server)
                .awaitUninterruptibly();
        if (!connecting.isSuccess()) {
            throw new ConnectionLostException(
                    "No server answers at %s:%d.".formatted(server.getHostString(), server.getPort()),
                    connecting.cause());
        }
        return connecting.channel();
    }

    private Welcome greet(Connection connection) {
        var hello = Hello.newBuilder()
                .setVersionMin(Wire.VERSION)
                .setVersionMax(Wire.VERSION)
                .setClientName(settings.name());
        return Callbacks.await(
                        connection.request(envelope -> envelope.setHello(hello)), "the greeting", settings.timeout())
                .getWelcome();
    }

    private static void keepAlive(Channel channel, Welcome welcome) {
        int idleSeconds = welcome.getLimits().getIdleSeconds();
        if (idleSeconds > 0) {
            channel.pipeline()
                    .addFirst(new IdleStateHandler(idleSeconds, Math.max(1, idleSeconds / PINGS_BEFORE_IDLE), 0));
        }
    }
}
