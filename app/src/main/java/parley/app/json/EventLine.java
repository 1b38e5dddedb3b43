package parley.app.json;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import java.util.Map;
import parley.bots.Seen;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.protocol.codec.EventCodec;

/** One event as one line: its type and cursor, then the fields of its message. */
final class EventLine {

    /** Fields that are empty are written too, so that each line of a type has the same keys. */
    private static final JsonFormat.Printer PRINTER = JsonFormat.printer()
            .preservingProtoFieldNames()
            .alwaysPrintFieldsWithNoPresence()
            .omittingInsignificantWhitespace();

    private static final Viewer FACILITATOR = new Viewer.Facilitating(true);

    private EventLine() {}

    /** What the facilitator saw stays the same when it is projected for the facilitator again. */
    static String of(Seen seen) {
        var event = Projector.see(FACILITATOR, seen.event())
                .map(EventCodec::encode)
                .orElseThrow(() -> new IllegalStateException("the facilitator of a match sees all"));
        Map.Entry<FieldDescriptor, Object> kind =
                event.getAllFields().entrySet().iterator().next();
        String fields = json((Message) kind.getValue());
        return "{\"type\":\"%s\",\"cursor\":%d%s%s"
                .formatted(kind.getKey().getName(), seen.cursor(), fields.equals("{}") ? "" : ",", fields.substring(1));
    }

    private static String json(Message message) {
        try {
            return PRINTER.print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("our own message has no JSON form", e);
        }
    }
}
