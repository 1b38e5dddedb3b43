package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Today's code reads the bytes of every version that was released. Recorded bytes are never changed: a test that fails
 * here has found a change of the schema that breaks old clients.
 *
 * <p>A new sample is recorded with {@code mvn -pl protocol -am test -Dtest=RecordedBytesTest -Dparley.record=true}; this
 * writes what is missing and touches nothing else.
 */
class RecordedBytesTest {

    private static final Path FOLDER = Path.of("src/test/resources/recorded/v1");
    private static final boolean RECORD = Boolean.getBoolean("parley.record");

    static Set<Map.Entry<String, Message>> samples() {
        return WireSamples.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void todaysCodeReadsWhatWasRecorded(Map.Entry<String, Message> sample) throws IOException {
        // Given
        Path file = FOLDER.resolve(sample.getKey() + ".bin");
        if (RECORD && !Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Files.write(file, sample.getValue().toByteArray());
        }
        assertThat(file)
                .as("recorded bytes; to record them, see this test's documentation")
                .exists();

        // When
        Message read = sample.getValue().getParserForType().parseFrom(Files.readAllBytes(file));

        // Then
        assertThat(read).isEqualTo(sample.getValue());
    }

    @Test
    void nothingIsRecordedThatHasNoSample() throws IOException {
        try (var files = Files.list(FOLDER)) {
            // When
            var recorded = files.map(file -> file.getFileName().toString().replace(".bin", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            // Then
            assertThat(WireSamples.all().keySet()).containsAll(recorded);
        }
    }
}
