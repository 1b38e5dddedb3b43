package parley.server.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.timeout.IdleStateEvent;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.protocol.codec.EnvelopeCodec;
import parley.protocol.codec.MalformedException;

/** The end of every transport's pipeline: frames become requests, and whatever goes wrong ends this connection only. */
final class ClientConnectionHandler extends SimpleChannelInboundHandler<ByteBuf> {

    private static final Logger LOGGER = LoggerFactory.getLogger(ClientConnectionHandler.class);

    private final ClientConnection connection;

    ClientConnectionHandler(ClientConnection connection) {
        this.connection = connection;
    }

    ClientConnection connection() {
        return connection;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
        if (connection.isClosing()) {
            return;
        }
        try {
            connection.receive(EnvelopeCodec.readClient(frame.nioBuffer()));
        } catch (MalformedException malformed) {
            connection.close(Refusals.unreadable(malformed.sentence()));
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        connection.writabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        connection.dropped();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof IdleStateEvent) {
            connection.close(Refusals.IDLE_TIMEOUT);
        } else {
            super.userEventTriggered(context, event);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        switch (cause) {
            case TooLongFrameException tooLong -> connection.close(Refusals.FRAME_TOO_LARGE);
            case CorruptedFrameException corrupted -> connection.close(Refusals.FRAME_TOO_LARGE);
            case IOException gone -> context.close();
            default -> {
                logOnce(context, cause);
                connection.close(Refusals.INTERNAL);
            }
        }
    }

    private void logOnce(ChannelHandlerContext context, Throwable cause) {
        if (!connection.isClosing()) {
            LOGGER.atError()
                    .addKeyValue("remote", context.channel().remoteAddress())
                    .setCause(cause)
                    .log("connection broke");
        }
    }
}
