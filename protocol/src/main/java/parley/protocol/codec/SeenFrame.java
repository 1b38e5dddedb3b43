package parley.protocol.codec;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import parley.engine.view.Sighting;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.ServerEnvelope;

/**
 * One sighting as the bytes of an envelope, for any number of viewers who see the same: the event is serialised once, and
 * each viewer's cursor is put around those bytes.
 */
public final class SeenFrame {

    private final byte[] event;

    private SeenFrame(byte[] event) {
        this.event = event;
    }

    /** Serialises what is seen. */
    public static SeenFrame of(Sighting sighting) {
        return of(EventCodec.encode(sighting));
    }

    static SeenFrame of(parley.protocol.wire.v1.Event event) {
        return new SeenFrame(event.toByteArray());
    }

    /** The bytes of a {@link ServerEnvelope} that says {@code seen} with this cursor; a new array each time. */
    public byte[] at(long cursor) {
        int seenSize = CodedOutputStream.computeUInt64Size(Seen.CURSOR_FIELD_NUMBER, cursor)
                + CodedOutputStream.computeByteArraySize(Seen.EVENT_FIELD_NUMBER, event);
        byte[] envelope = new byte
                [CodedOutputStream.computeTagSize(ServerEnvelope.SEEN_FIELD_NUMBER)
                        + CodedOutputStream.computeUInt32SizeNoTag(seenSize)
                        + seenSize];
        CodedOutputStream out = CodedOutputStream.newInstance(envelope);
        try {
            out.writeTag(ServerEnvelope.SEEN_FIELD_NUMBER, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(seenSize);
            out.writeUInt64(Seen.CURSOR_FIELD_NUMBER, cursor);
            out.writeByteArray(Seen.EVENT_FIELD_NUMBER, event);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array of the right size takes all bytes", impossible);
        }
        out.checkNoSpaceLeft();
        return envelope;
    }
}
