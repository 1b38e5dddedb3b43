package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.protocol.Wire;
import parley.protocol.wire.v1.EnvelopeProto;

/** Walks the schema: what is in it without a sample is not known to work. */
class MessageRegistryTest {

    private static final String PACKAGE = "parley.wire.v1";

    static Stream<Message> samples() {
        return WireSamples.all().values().stream();
    }

    @Test
    void everyFieldOfEveryMessageIsInASample() {
        // Given
        Set<String> declared = new TreeSet<>();
        messages(EnvelopeProto.getDescriptor(), new TreeSet<>()).forEach(message -> declare(message, declared));

        // When
        Set<String> sampled = new TreeSet<>();
        samples().forEach(sample -> collect(sample, sampled));

        // Then
        assertThat(declared).hasSizeGreaterThan(200);
        assertThat(sampled).as("fields (message.field) that a sample sets").isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackFromItsBytes(Message sample) throws InvalidProtocolBufferException {
        // Given
        byte[] bytes = sample.toByteArray();

        // When
        Message back = sample.getParserForType().parseFrom(bytes);

        // Then
        assertThat(back).isEqualTo(sample);
        assertThat(back.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void theSchemaNestsLessDeeplyThanAllowed() {
        assertThat(samples().mapToInt(MessageRegistryTest::depth).max().orElseThrow())
                .isLessThan(Wire.NESTING_MAX);
    }

    private static Stream<Descriptor> messages(FileDescriptor file, Set<String> seen) {
        if (!file.getPackage().equals(PACKAGE) || !seen.add(file.getName())) {
            return Stream.of();
        }
        return Stream.concat(
                file.getMessageTypes().stream(),
                file.getDependencies().stream().flatMap(imported -> messages(imported, seen)));
    }

    private static void declare(Descriptor message, Set<String> names) {
        names.add(message.getName());
        message.getFields().forEach(field -> names.add(name(field)));
        message.getNestedTypes().forEach(nested -> declare(nested, names));
    }

    private static void collect(Message message, Set<String> names) {
        if (!message.getDescriptorForType().getFile().getPackage().equals(PACKAGE)) {
            return;
        }
        names.add(message.getDescriptorForType().getName());
        message.getAllFields().keySet().forEach(field -> names.add(name(field)));
        children(message).forEach(child -> collect(child, names));
    }

    private static int depth(Message message) {
        return 1 + children(message).mapToInt(MessageRegistryTest::depth).max().orElse(0);
    }

    private static Stream<Message> children(Message message) {
        return message.getAllFields().values().stream()
                .flatMap(value -> value instanceof Collection<?> items ? items.stream() : List.of(value).stream())
                .filter(Message.class::isInstance)
                .map(Message.class::cast);
    }

    private static String name(FieldDescriptor field) {
        return field.getContainingType().getName() + "." + field.getName();
    }
}
