package parley.protocol.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.DiscardUnknownFieldsParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Parser;
import java.nio.ByteBuffer;
import parley.protocol.Wire;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.ServerEnvelope;

/**
 * Reads envelopes from the bytes of a frame: with a bound on messages within messages, and without what this version does
 * not know. The bound on the length of a frame is the business of whoever cuts the stream into frames.
 */
public final class EnvelopeCodec {

    private static final Parser<ClientEnvelope> CLIENT = DiscardUnknownFieldsParser.wrap(ClientEnvelope.parser());
    private static final Parser<ServerEnvelope> SERVER = DiscardUnknownFieldsParser.wrap(ServerEnvelope.parser());

    private EnvelopeCodec() {}

    /** What a client sent. */
    public static ClientEnvelope readClient(ByteBuffer frame) throws MalformedException {
        return read(frame, CLIENT, "ClientEnvelope");
    }

    /** What a server sent. */
    public static ServerEnvelope readServer(ByteBuffer frame) throws MalformedException {
        return read(frame, SERVER, "ServerEnvelope");
    }

    private static <M> M read(ByteBuffer frame, Parser<M> parser, String name) throws MalformedException {
        CodedInputStream bytes = CodedInputStream.newInstance(frame);
        bytes.setRecursionLimit(Wire.NESTING_MAX);
        try {
            M message = parser.parseFrom(bytes);
            bytes.checkLastTagWas(0);
            return message;
        } catch (InvalidProtocolBufferException notAMessage) {
            throw new MalformedException(
                    "The frame is no %s: it is cut short, no protobuf message, or nested more than %d deep."
                            .formatted(name, Wire.NESTING_MAX));
        }
    }
}
