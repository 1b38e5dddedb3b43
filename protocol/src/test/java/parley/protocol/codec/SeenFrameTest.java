package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.ServerEnvelope;

class SeenFrameTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, 1L << 40, Long.MAX_VALUE, -1})
    void composesTheBytesOfThePlainEncoding(long cursor) {
        for (Event event : EngineSamples.events()) {
            // Given
            var viewer = event instanceof ProposalEvent.PositionTaken taken
                    ? new Viewer.AtSeat(taken.role())
                    : new Viewer.Facilitating(true);
            var sighting = Projector.see(viewer, event).orElseThrow();
            var plain = ServerEnvelope.newBuilder()
                    .setSeen(Seen.newBuilder().setCursor(cursor).setEvent(EventCodec.encode(sighting)))
                    .build();

            // When
            byte[] composed = SeenFrame.of(sighting).at(cursor);

            // Then
            if (cursor != 0) {
                assertThat(composed).isEqualTo(plain.toByteArray());
            }
            assertThat(read(composed)).isEqualTo(plain);
        }
    }

    private static ServerEnvelope read(byte[] bytes) {
        try {
            return ServerEnvelope.parseFrom(bytes);
        } catch (com.google.protobuf.InvalidProtocolBufferException broken) {
            throw new AssertionError("the composed bytes are no envelope", broken);
        }
    }
}
