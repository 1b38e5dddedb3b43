package parley.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.MessageToMessageEncoder;
import io.netty.handler.codec.protobuf.ProtobufVarint32FrameDecoder;
import io.netty.handler.codec.protobuf.ProtobufVarint32LengthFieldPrepender;
import java.util.List;
import parley.protocol.Wire;
import parley.protocol.codec.EnvelopeCodec;
import parley.protocol.codec.MalformedException;
import parley.protocol.wire.v1.ClientEnvelope;

/** Bytes to envelopes and back, with the handler at the end. */
final class ConnectionInitializer extends ChannelInitializer<SocketChannel> {

    private final ConnectionHandler handler;

    ConnectionInitializer(ConnectionHandler handler) {
        this.handler = handler;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        channel.pipeline()
                .addLast(new ProtobufVarint32FrameDecoder(Wire.SERVER_FRAME_BYTES_MAX))
                .addLast(new ProtobufVarint32LengthFieldPrepender())
                .addLast(new Reading())
                .addLast(new Writing())
                .addLast(handler);
    }

    private static final class Reading extends MessageToMessageDecoder<ByteBuf> {

        Reading() {
            super(ByteBuf.class);
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf frame, List<Object> out)
                throws MalformedException {
            out.add(EnvelopeCodec.readServer(frame.nioBuffer()));
        }
    }

    private static final class Writing extends MessageToMessageEncoder<ClientEnvelope> {

        Writing() {
            super(ClientEnvelope.class);
        }

        @Override
        protected void encode(ChannelHandlerContext context, ClientEnvelope envelope, List<Object> out) {
            out.add(Unpooled.wrappedBuffer(envelope.toByteArray()));
        }
    }
}
