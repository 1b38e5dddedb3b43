package parley.server.edge;

import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.protobuf.ProtobufVarint32FrameDecoder;
import io.netty.handler.codec.protobuf.ProtobufVarint32LengthFieldPrepender;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import parley.protocol.Wire;

/** The pipeline of a TCP connection. */
final class TcpInitializer extends ChannelInitializer<SocketChannel> {

    private final RequestRouter router;
    private final ConnectionLimits limits;
    private final ChannelGroup connections;

    TcpInitializer(RequestRouter router, ConnectionLimits limits, ChannelGroup connections) {
        this.router = router;
        this.limits = limits;
        this.connections = connections;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        var connection = new ClientConnection(channel, router, limits);
        channel.pipeline()
                .addLast(new IdleStateHandler(limits.idle().toMillis(), 0, 0, TimeUnit.MILLISECONDS))
                .addLast(new ProtobufVarint32FrameDecoder(Wire.CLIENT_FRAME_BYTES_MAX))
                .addLast(new FlowControlHandler())
                .addLast(new ProtobufVarint32LengthFieldPrepender())
                .addLast(new ClientConnectionHandler(connection));
        connections.add(channel);
        if (connections.size() > limits.connectionsMax()) {
            connection.close(Refusals.TOO_MANY_CONNECTIONS);
        }
    }
}
