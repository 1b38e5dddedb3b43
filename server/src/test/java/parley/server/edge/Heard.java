package parley.server.edge;

import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import parley.protocol.wire.v1.ServerEnvelope;

/** Everything that one viewer received on all its connections, taken apart to the last field. */
final class Heard {

    private final List<Message> messages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final String bytes;

    Heard(List<RawClient> connections) throws IOException {
        var streams = connections.stream()
                .map(RawClient::received)
                .map(ByteArrayInputStream::new)
                .toList();
        byte[] all = new SequenceInputStream(Collections.enumeration(streams)).readAllBytes();
        bytes = new String(all, StandardCharsets.ISO_8859_1);
        var in = new ByteArrayInputStream(all);
        for (var next = ServerEnvelope.parseDelimitedFrom(in);
                next != null;
                next = ServerEnvelope.parseDelimitedFrom(in)) {
            takeApart(next);
        }
    }

    private void takeApart(Message message) {
        messages.add(message);
        message.getAllFields().forEach((field, value) -> {
            for (Object item : value instanceof Collection<?> items ? items : List.of(value)) {
                take(field.getJavaType(), item);
            }
        });
    }

    private void take(JavaType type, Object item) {
        switch (type) {
            case MESSAGE -> takeApart((Message) item);
            case INT, LONG -> numbers.add(item.toString());
            case STRING -> texts.add(item.toString());
            case BOOLEAN, ENUM -> {}
            case BYTE_STRING, DOUBLE, FLOAT -> throw new AssertionError("no type of the protocol: " + type);
        }
    }

    /** The bytes as a text, one letter for each. */
    String bytes() {
        return bytes;
    }

    boolean contains(String text) {
        return bytes.contains(text);
    }

    /** Whether a number that begins with these digits is in a field, or written out in a text. */
    boolean hasNumberLike(long digits) {
        var written = Pattern.compile("\\b" + digits);
        return numbers.stream().anyMatch(number -> number.matches("-?" + digits + "\\d*"))
                || texts.stream().anyMatch(text -> written.matcher(text).find());
    }

    /** All messages of a kind, wherever they stood. */
    <T extends Message> List<T> all(Class<T> kind) {
        return messages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
