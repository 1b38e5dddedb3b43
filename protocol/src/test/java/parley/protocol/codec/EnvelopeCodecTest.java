package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Ping;

class EnvelopeCodecTest {

    private static final ClientEnvelope PING = ClientEnvelope.newBuilder()
            .setRequestId(5)
            .setPing(Ping.getDefaultInstance())
            .build();

    @Test
    void readsWhatAClientWrote() throws MalformedException {
        assertThat(EnvelopeCodec.readClient(ByteBuffer.wrap(PING.toByteArray())))
                .isEqualTo(PING);
    }

    @Test
    void dropsWhatThisVersionDoesNotKnow() throws MalformedException {
        // Given
        var unknown = UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(ByteString.copyFromUtf8("from the future"))
                .build();
        var newer = PING.toBuilder()
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(999, unknown).build())
                .build();

        // When
        var read = EnvelopeCodec.readClient(ByteBuffer.wrap(newer.toByteArray()));

        // Then
        assertThat(read).isEqualTo(PING);
    }

    @Test
    void refusesAFrameThatIsCutShort() {
        // Given
        byte[] bytes = ClientEnvelope.newBuilder()
                .setRequestId(1)
                .setMove(MoveCodec.encode(EngineSamples.moves().get(0)))
                .build()
                .toByteArray();

        // When, Then
        assertThatThrownBy(() -> EnvelopeCodec.readClient(ByteBuffer.wrap(bytes, 0, bytes.length - 1)))
                .isInstanceOf(MalformedException.class)
                .hasMessageStartingWith("The frame is no ClientEnvelope");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 200, 5_000})
    void refusesGroupsNestedTooDeeply(int depth) {
        // Given: groups of an unknown field, which a lenient parser would follow all the way down
        byte[] bytes = new byte[depth * 2];
        java.util.Arrays.fill(bytes, 0, depth, (byte) (15 << 3 | 3));
        java.util.Arrays.fill(bytes, depth, depth * 2, (byte) (15 << 3 | 4));

        // When, Then
        assertThatThrownBy(() -> EnvelopeCodec.readClient(ByteBuffer.wrap(bytes)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void answersRandomBytesWithAnEnvelopeOrAMalformedException() {
        // Given
        long seed = Long.getLong("parley.seed", System.nanoTime());
        var random = new Random(seed);

        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            try {
                // When
                var read = EnvelopeCodec.readClient(ByteBuffer.wrap(bytes));

                // Then
                assertThat(read).isNotNull();
            } catch (MalformedException expected) {
                assertThat(expected.sentence()).isNotBlank();
            } catch (RuntimeException bug) {
                throw new AssertionError("seed " + seed + ", repeat with -Dparley.seed=" + seed, bug);
            }
        }
    }
}
