package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.whisper;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SessionCreated;

/** Connections drop; seats stay, and nobody misses or repeats anything. */
class ResumeIT {

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    private SessionCreated session;
    private RawClient host;
    private RawClient red;

    @BeforeEach
    void begin() throws Exception {
        host = RawClient.greeted(running.port());
        session = host.create(Pace.PACE_VIRTUAL);
        red = RawClient.seated(running.port(), session, RED);
        host.close();
        host = RawClient.facilitating(running.port(), session);
        host.start();
    }

    @AfterEach
    void end() throws Exception {
        red.close();
        host.close();
    }

    @Test
    void bringsExactlyTheSightingsAfterTheCursor() throws Exception {
        // Given
        var blue = RawClient.seated(running.port(), session, BLUE);
        red.play(say(RED, "before the drop"));
        var before = List.copyOf(blue.seenUpTo(6));
        blue.close();
        for (int i = 0; i < 250; i++) {
            red.play(i % 2 == 0 ? say(RED, "to all " + i) : whisper(RED, GREEN, "not for BLUE " + i));
        }

        // When
        try (var again = RawClient.greeted(running.port());
                var whole = RawClient.greeted(running.port())) {
            var joined = again.resume(session, BLUE, 6).getJoined();
            var missed = again.seenUpTo(6 + 125);
            whole.resume(session, BLUE, 0);
            var all = whole.seenUpTo(6 + 125);

            // Then
            assertThat(joined.getCursor()).isEqualTo(6);
            assertThat(joined.hasView()).isFalse();
            assertThat(missed).hasSize(125).isEqualTo(all.subList(6, 131));
            assertThat(all.subList(6 - before.size(), 6)).isEqualTo(before);
            assertThat(all.stream().map(Seen::getCursor)).first().isEqualTo(1L);
            assertThat(missed)
                    .noneMatch(
                            seen -> seen.getEvent().getMessageSent().getText().startsWith("not for"));
        }
    }

    @Test
    void tellsTheOlderConnectionThatItWasReplaced() throws Exception {
        try (var newer = RawClient.greeted(running.port())) {
            // When
            var joined = newer.takeOver(session, RED);

            // Then
            assertThat(joined.hasJoined()).isTrue();
            assertThat(red.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_REPLACED);
            assertThat(newer.play(say(RED, "from the newer")).hasAccepted()).isTrue();
        }
    }

    @Test
    void keepsTheSeatOfADroppedConnectionOccupied() throws Exception {
        // Given
        red.close();

        // When
        try (var again = RawClient.greeted(running.port())) {
            var joined = again.resume(session, RED, 0);

            // Then
            assertThat(joined.hasJoined()).isTrue();
            assertThat(again.play(say(RED, "still mine")).hasAccepted()).isTrue();
            assertThat(again.seen()).noneMatch(seen -> seen.getEvent().hasSeatLeft());
        }
    }
}
