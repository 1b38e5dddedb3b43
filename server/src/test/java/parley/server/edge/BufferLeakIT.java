package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyTable.RED;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.SnapshotRequest;

/** Every buffer is given back, however a connection ends. */
class BufferLeakIT {

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(ResourceLeakDetector.class);

    @BeforeEach
    void readTheLog() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.detachAppender(log);
    }

    @Test
    void givesBackEveryBuffer() throws Exception {
        // Given
        assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
        var random = new Random(1);

        // When
        for (int i = 0; i < 50; i++) {
            playAndEnd(i % 3, random);
        }
        running.server().close();

        // Then
        for (int i = 0; i < 5; i++) {
            System.gc();
            ByteBufAllocator.DEFAULT.buffer(16).release();
        }
        assertThat(log.list).isEmpty();
    }

    /** Ends by leaving half a frame, by garbage, or in the middle of many answers. */
    private void playAndEnd(int manner, Random random) throws Exception {
        try (var red = RawClient.greeted(running.port())) {
            var session = red.create(Pace.PACE_VIRTUAL);
            red.join(session, RED);
            red.play(say(RED, "too early"));
            switch (manner) {
                case 0 -> red.sendBytes(new byte[] {100, 1, 2});
                case 1 -> {
                    byte[] garbage = new byte[500];
                    random.nextBytes(garbage);
                    red.sendBytes(garbage);
                }
                default -> {
                    for (int i = 0; i < 100; i++) {
                        red.send(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
                    }
                }
            }
        }
    }
}
