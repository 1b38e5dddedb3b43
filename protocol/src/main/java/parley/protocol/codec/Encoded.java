package parley.protocol.codec;

import com.google.protobuf.Message;
import java.nio.charset.StandardCharsets;
import parley.engine.answer.Rejection;
import parley.engine.view.Briefing;
import parley.engine.view.Sighting;
import parley.engine.view.Viewpoint;

/**
 * Something that a viewer is sent, as it goes over the wire; for whoever compares what viewers are sent.
 *
 * @param bytes one character each, from 0 to 255
 * @param words the message in text form
 */
public record Encoded(String bytes, String words) {

    /** One sighting, without the cursor around it. */
    public static Encoded of(Sighting sighting) {
        return of(EventCodec.encode(sighting));
    }

    /** A whole view. */
    public static Encoded of(Viewpoint viewpoint) {
        return of(ViewCodec.encode(viewpoint));
    }

    /** The scenario as a viewer may read it. */
    public static Encoded of(Briefing briefing) {
        return of(BriefingCodec.encode(briefing));
    }

    /** A refusal. */
    public static Encoded of(Rejection rejection) {
        return of(RefusalCodec.encode(rejection));
    }

    private static Encoded of(Message message) {
        return new Encoded(message.toByteString().toString(StandardCharsets.ISO_8859_1), message.toString());
    }

    /** Whether this text stands in it. */
    public boolean contains(String text) {
        return bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
