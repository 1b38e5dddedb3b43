package parley.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.client.ScriptedServer.Line;
import parley.client.ScriptedServer.Script;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.SessionId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.protocol.wire.v1.Accepted;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Closing;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.Joined;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.SeatToken;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.Yielded;

/** The client against a scripted server; against the real one it is tested where that can be seen. */
class ParleyClientIT {

    private static final RoleId US = new RoleId("US");
    private static final SessionId SESSION = new SessionId("s1");
    private static final Occupant BOT = new Occupant(Occupant.Kind.BOT, "a bot");
    private static final Duration SOON = Duration.ofSeconds(5);

    private ScriptedServer server;
    private ParleyClient client;

    @AfterEach
    void hangUp() throws IOException {
        if (client != null) {
            client.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void createsASessionAndKeepsItsTokensOutOfSight() throws IOException {
        // Given
        talkTo((request, line) -> line.say(
                request.getRequestId(),
                ServerEnvelope.newBuilder()
                        .setSessionCreated(SessionCreated.newBuilder()
                                .setSessionId("s1")
                                .setScenarioHash("abcd")
                                .setFacilitatorToken("secret-f")
                                .addSeats(SeatToken.newBuilder().setRole("US").setToken("secret-us")))));

        // When
        var session = client.createSession(
                "key", new ScenarioId("zurich-2016"), new SessionOptions(SessionOptions.Pace.VIRTUAL, 42, false));

        // Then
        assertThat(session.token(US)).isEqualTo("secret-us");
        assertThat(session.toString()).doesNotContain("secret");
        assertThat(server.requests.remove().getCreateSession().getOptions().getSeed())
                .isEqualTo(42);
    }

    @Test
    void seesWhatAMoveLedToBeforeItsAcceptance() throws Exception {
        // Given
        talkTo(joining((request, line) -> {
            line.say(0, seen(8));
            line.say(
                    request.getRequestId(),
                    ServerEnvelope.newBuilder()
                            .setAccepted(Accepted.newBuilder().setCursor(8)));
        }));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When
        var accepted = seat.play(new PhaseCommand.Yield(US));

        // Then
        assertThat(accepted.cursor()).isEqualTo(8);
        assertThat(seat.cursor()).isEqualTo(7);
        assertThat(seat.nextSeen(Duration.ZERO)).contains(new Seen(8, new SessionEvent.Yielded(US)));
        assertThat(seat.cursor()).isEqualTo(8);
    }

    @Test
    void tellsARefusalWithItsCodeSentenceAndRemedy() throws IOException {
        // Given
        talkTo(joining((request, line) -> line.say(
                request.getRequestId(),
                ServerEnvelope.newBuilder()
                        .setRefused(Refusal.newBuilder()
                                .setCode(RefusalCode.REFUSAL_CODE_NOT_NOW)
                                .setSentence("Too early.")
                                .setRemedy("Wait.")))));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When
        var refused = catchThrowableOfType(ParleyRefusedException.class, () -> seat.play(new PhaseCommand.Yield(US)));

        // Then
        assertThat(refused.code()).isEqualTo("NOT_NOW");
        assertThat(refused.sentence()).isEqualTo("Too early.");
        assertThat(refused.remedy()).contains("Wait.");
    }

    @Test
    void failsEverythingUnderWayWhenTheConnectionIsLost() throws Exception {
        // Given
        talkTo(joining((request, line) -> {
            if (request.getRequestId() >= 5) {
                line.hangUp();
            }
        }));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When
        var first = seat.submit(new PhaseCommand.Yield(US));
        var second = seat.submit(new PhaseCommand.Yield(US));
        var third = seat.submit(new PhaseCommand.Yield(US));

        // Then
        assertThatThrownBy(first::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConnectionLostException.class);
        assertThatThrownBy(second::join).hasCauseInstanceOf(ConnectionLostException.class);
        assertThatThrownBy(third::join).hasCauseInstanceOf(ConnectionLostException.class);
        assertThatThrownBy(() -> seat.play(new PhaseCommand.Yield(US))).isInstanceOf(ConnectionLostException.class);
        assertThatThrownBy(() -> seat.nextSeen(SOON)).isInstanceOf(ConnectionLostException.class);
    }

    @Test
    void tellsWhyTheServerHungUp() throws Exception {
        // Given
        talkTo(joining((request, line) -> {
            line.say(
                    0,
                    ServerEnvelope.newBuilder()
                            .setClosing(Closing.newBuilder()
                                    .setReason(Refusal.newBuilder()
                                            .setCode(RefusalCode.REFUSAL_CODE_REPLACED)
                                            .setSentence("Another took the seat."))));
            line.hangUp();
        }));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When
        var lost = catchThrowableOfType(ConnectionLostException.class, () -> seat.play(new PhaseCommand.Yield(US)));

        // Then
        assertThat(lost.reason().orElseThrow().code()).isEqualTo("REPLACED");
    }

    @Test
    void resumesAfterTheCursorAskedFor() throws Exception {
        // Given
        talkTo(joining((request, line) -> {}));
        var seat = client.joinSeat(SESSION, "t", BOT);
        server.requests.clear();

        // When
        var resumed = seat.resumeAfter(3);

        // Then
        var join = server.requests.remove().getJoinSeat();
        assertThat(join.hasAfterCursor()).isTrue();
        assertThat(join.getAfterCursor()).isEqualTo(3);
        assertThat(join.hasOccupant()).isFalse();
        assertThat(resumed.nextSeen(SOON)).map(Seen::cursor).contains(4L);
    }

    @Test
    void tellsAListenerEverythingInOrderAndThenWhyItIsOver() throws Exception {
        // Given
        talkTo(joining((request, line) -> {
            for (int cursor = 8; cursor < 108; cursor++) {
                line.say(0, seen(cursor));
            }
            line.hangUp();
        }));
        var seat = client.joinSeat(SESSION, "t", BOT);
        var cursors = new LinkedBlockingQueue<Long>();
        var over = new LinkedBlockingQueue<RuntimeException>();

        // When
        seat.onSeen(seen -> cursors.add(seen.cursor()), over::add);
        seat.submit(new PhaseCommand.Yield(US));

        // Then
        assertThat(over.poll(5, TimeUnit.SECONDS)).isInstanceOf(ConnectionLostException.class);
        assertThat(cursors.stream()).hasSize(100).isSorted().startsWith(8L);
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotCome() throws IOException {
        // Given
        talkTo(joining((request, line) -> {}), ClientSettings.DEFAULT.within(Duration.ofMillis(300)));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When, Then
        assertThatThrownBy(() -> seat.play(new PhaseCommand.Yield(US))).isInstanceOf(ParleyTimeoutException.class);
    }

    @Test
    void sendsRequestsWithRisingIdsFromManyThreads() throws Exception {
        // Given
        talkTo(joining((request, line) -> line.say(
                request.getRequestId(), ServerEnvelope.newBuilder().setAccepted(Accepted.getDefaultInstance()))));
        var seat = client.joinSeat(SESSION, "t", BOT);
        server.requests.clear();

        // When
        var threads = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    for (int n = 0; n < 50; n++) {
                        seat.play(new PhaseCommand.Yield(US));
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        // Then
        assertThat(server.requests).hasSize(400);
        assertThat(server.requests.stream().map(ClientEnvelope::getRequestId))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesToSendWhatIsTooLongOrNotItsOwn() throws IOException {
        // Given
        talkTo(joining((request, line) -> {}));
        var seat = client.joinSeat(SESSION, "t", BOT);
        var tooLong = new MessageCommand.Send(US, MessageKind.TALK, Audience.plenary(), "x".repeat(20_000));

        // When, Then
        assertThatThrownBy(() -> seat.submit(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 16,384 can be sent");
        assertThatThrownBy(() -> seat.submit(new PhaseCommand.Yield(new RoleId("RU"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this seat plays US and cannot move for RU");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        // Given
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        // When, Then
        assertThatThrownBy(() -> ParleyClient.connect("127.0.0.1", port))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessage("No server answers at 127.0.0.1:%d.", port);
    }

    @Test
    void callsBackOnAThreadThatMayBlock() throws Exception {
        // Given
        talkTo(joining((request, line) -> line.say(
                request.getRequestId(), ServerEnvelope.newBuilder().setAccepted(Accepted.getDefaultInstance()))));
        var seat = client.joinSeat(SESSION, "t", BOT);

        // When
        var chained = seat.submit(new PhaseCommand.Yield(US)).thenApply(first -> seat.play(new PhaseCommand.Yield(US)));

        // Then
        assertThat(chained.get(5, TimeUnit.SECONDS)).isEqualTo(new Acceptance(0));
    }

    private void talkTo(Script script) throws IOException {
        talkTo(script, ClientSettings.DEFAULT);
    }

    private void talkTo(Script script, ClientSettings settings) throws IOException {
        server = new ScriptedServer(script);
        client = ParleyClient.connect("127.0.0.1", server.port(), settings);
    }

    /** Lets a seat join at cursor 7, or resume and see the next; everything else is for the rest of the script. */
    private static Script joining(Script rest) {
        return (request, line) -> {
            if (!request.hasJoinSeat()) {
                rest.answer(request, line);
                return;
            }
            boolean resuming = request.getJoinSeat().hasAfterCursor();
            long cursor = resuming ? request.getJoinSeat().getAfterCursor() : 7;
            join(request, line, cursor);
            if (resuming) {
                line.say(0, seen(cursor + 1));
            }
        };
    }

    private static void join(ClientEnvelope request, Line line, long cursor) throws IOException {
        line.say(
                request.getRequestId(),
                ServerEnvelope.newBuilder()
                        .setJoined(Joined.newBuilder().setRole("US").setCursor(cursor)));
    }

    private static ServerEnvelope.Builder seen(long cursor) {
        var event = Event.newBuilder().setYielded(Yielded.newBuilder().setRole("US"));
        return ServerEnvelope.newBuilder()
                .setSeen(parley.protocol.wire.v1.Seen.newBuilder()
                        .setCursor(cursor)
                        .setEvent(event));
    }
}
