package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static parley.server.TinyMoves.say;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.RED;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import parley.journal.memory.MemoryJournal;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.Ping;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.server.CannotListenException;
import parley.server.ParleyServer;
import parley.server.TinyTable;

/** What one connection, or too many, may take; and how a server ends. */
class LimitsIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void closesAConnectionThatDoesNotJoin() throws Exception {
        try (var server = start(new ConnectionLimits(10, SHORT, LONG, LONG, 0, 0));
                var client = RawClient.greeted(server.port())) {
            assertThat(client.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_GREETING_TIMEOUT);
        }
    }

    @Test
    void closesAConnectionThatIsSilent() throws Exception {
        try (var server = start(new ConnectionLimits(10, LONG, SHORT, LONG, 0, 0));
                var client = RawClient.greeted(server.port())) {
            assertThat(client.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_IDLE_TIMEOUT);
        }
    }

    @Test
    void refusesMoreConnectionsThanItMayHold() throws Exception {
        try (var server = start(new ConnectionLimits(1, LONG, LONG, LONG, 0, 0));
                var first = RawClient.greeted(server.port());
                var second = new RawClient(server.port())) {
            assertThat(second.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_TOO_MANY_CONNECTIONS);
            assertThat(first.ask(request -> request.setPing(Ping.getDefaultInstance()))
                            .hasPong())
                    .isTrue();
        }
    }

    @Test
    void limitsTheRateExceptForVirtualSessions() throws Exception {
        try (var server = start(new ConnectionLimits(10, LONG, LONG, LONG, 1, 5));
                var slow = RawClient.greeted(server.port());
                var fast = RawClient.greeted(server.port())) {
            // Given
            var timed = slow.create(Pace.PACE_UNTIMED);
            slow.join(timed, RED);
            var virtual = fast.create(Pace.PACE_VIRTUAL);
            fast.join(virtual, RED);

            // When
            int refused = countRefused(slow, 20);
            int refusedFast = countRefused(fast, 20);

            // Then
            assertThat(refused).isBetween(10, 18);
            assertThat(refusedFast).isZero();
        }
    }

    private static int countRefused(RawClient client, int pings) throws Exception {
        int refused = 0;
        for (int i = 0; i < pings; i++) {
            ServerEnvelope answer = client.ask(request -> request.setPing(Ping.getDefaultInstance()));
            refused += answer.getRefused().getCode() == RefusalCode.REFUSAL_CODE_RATE_LIMITED ? 1 : 0;
        }
        return refused;
    }

    @Test
    void closesASlowReaderWhileOthersGoOn() throws Exception {
        try (var server = start(new ConnectionLimits(10, LONG, LONG, Duration.ofSeconds(1), 0, 0));
                var host = RawClient.greeted(server.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL);
            try (var red = RawClient.seated(server.port(), session, RED);
                    var slow = new RawClient(server.port(), 4 * 1024);
                    var facilitator = RawClient.facilitating(server.port(), session)) {
                slow.hello();
                slow.join(session, BLUE);
                facilitator.start();

                // When
                long last = 0;
                for (int i = 0; i < 250; i++) {
                    last = red.play(say(RED, "x".repeat(4_000))).getAccepted().getCursor();
                    facilitator.seenUpTo(last);
                }

                // Then
                assertThat(facilitator.seen()).hasSizeGreaterThan(250);
                try (var again = RawClient.greeted(server.port())) {
                    await().untilAsserted(() ->
                            assertThat(again.join(session, BLUE).hasJoined()).isTrue());
                }
            }
        }
    }

    @Test
    void tellsEverybodyWhenItStops() throws Exception {
        var server = start(ConnectionLimits.standard());
        try (var client = RawClient.greeted(server.port())) {
            // When
            long begun = System.nanoTime();
            server.close();
            var took = Duration.ofNanos(System.nanoTime() - begun);

            // Then
            assertThat(client.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_SERVER_STOPPING);
            assertThat(took).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (var server = start(ConnectionLimits.standard())) {
            assertThatThrownBy(() -> ParleyServer.start(
                            RunningServer.options(server.port()),
                            TinyTable.scenarios(),
                            new MemoryJournal(),
                            Clock.systemUTC()))
                    .isInstanceOf(CannotListenException.class)
                    .hasMessageContaining(":" + server.port())
                    .hasMessageContaining("another program uses this port");
        }
    }

    private static ParleyServer start(ConnectionLimits limits) throws CannotListenException {
        return ParleyServer.start(
                RunningServer.options(0).with(limits), TinyTable.scenarios(), new MemoryJournal(), Clock.systemUTC());
    }
}
