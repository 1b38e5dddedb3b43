package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.assent;
import static parley.server.TinyMoves.propose;
import static parley.server.TinyMoves.say;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.engine.command.PhaseCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.protocol.codec.MoveCodec;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.CreateSession;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.JoinSeat;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.Ping;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SessionOptions;
import parley.protocol.wire.v1.Start;
import parley.server.TinyTable;

/** Whatever is wrong gets a clear and stable answer, and an honest client at the same server notices nothing. */
class BadInputIT {

    private static final RefusalCode[] CLOSING = {
        RefusalCode.REFUSAL_CODE_FRAME_TOO_LARGE,
        RefusalCode.REFUSAL_CODE_FRAME_UNREADABLE,
        RefusalCode.REFUSAL_CODE_REQUEST_ID_OUT_OF_ORDER
    };

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    private SessionCreated session;
    private RawClient honest;

    @BeforeEach
    void seatTheHonest() throws Exception {
        honest = RawClient.greeted(running.port());
        session = honest.create(Pace.PACE_VIRTUAL);
        honest.join(session, RED);
        try (var host = RawClient.facilitating(running.port(), session)) {
            host.start();
        }
    }

    @AfterEach
    void theHonestNoticesNothing() throws Exception {
        assertThat(honest.play(say(RED, "still here")).hasAccepted()).isTrue();
        honest.close();
    }

    @Test
    void closesOnAFrameThatIsTooLong() throws Exception {
        assertCloses(new byte[] {(byte) 0x81, (byte) 0x80, 0x01}, RefusalCode.REFUSAL_CODE_FRAME_TOO_LARGE);
    }

    @Test
    void closesOnALengthThatIsNoVarint32() throws Exception {
        assertCloses(
                new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 1},
                RefusalCode.REFUSAL_CODE_FRAME_TOO_LARGE);
    }

    @Test
    void closesOnAFrameThatIsNoEnvelope() throws Exception {
        assertCloses(new byte[] {3, 0x12, 0x7f, 0x01}, RefusalCode.REFUSAL_CODE_FRAME_UNREADABLE);
    }

    @Test
    void closesOnAnEmptyFrame() throws Exception {
        assertCloses(new byte[] {0}, RefusalCode.REFUSAL_CODE_FRAME_UNREADABLE);
    }

    @Test
    void closesOnARequestIdThatDoesNotGrow() throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            // When
            client.skipRequestIds(1);
            client.send(request -> request.setPing(Ping.getDefaultInstance()));

            // Then
            assertThat(client.closed()).isEqualTo(RefusalCode.REFUSAL_CODE_REQUEST_ID_OUT_OF_ORDER);
        }
    }

    @Test
    void outlivesAFrameThatIsCutShort() throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            client.sendBytes(new byte[] {100, 1, 2, 3});
        }
    }

    @Test
    void answersOrClosesOnRandomBytes() throws Exception {
        long seed = Long.getLong("parley.seed", new Random().nextLong());
        System.out.println("random bytes from -Dparley.seed=" + seed);
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[1 + random.nextInt(300)];
            random.nextBytes(bytes);
            bytes[0] = (byte) Math.min(bytes.length - 1, 100);
            bytes[bytes.length - 1] &= 0x7f;
            try (var client = new RawClient(running.port())) {
                client.sendBytes(bytes);
                client.sendBytes(new byte[200]);
                assertThat(client.closed()).as("seed %d, run %d", seed, i).isIn((Object[]) CLOSING);
            }
        }
    }

    @Test
    void wantsHelloFirst() throws Exception {
        try (var client = new RawClient(running.port())) {
            // When
            var join = client.join(session, BLUE);
            var ping = client.ask(request -> request.setPing(Ping.getDefaultInstance()));
            var hello = client.hello();
            var helloAgain = client.hello();

            // Then
            assertThat(join.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NOT_GREETED);
            assertThat(ping.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NOT_GREETED);
            assertThat(hello.hasWelcome()).isTrue();
            assertThat(helloAgain.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_ALREADY_GREETED);
        }
    }

    @Test
    void refusesAVersionItDoesNotSpeak() throws Exception {
        try (var client = new RawClient(running.port())) {
            // When
            var answer = client.ask(request ->
                    request.setHello(Hello.newBuilder().setVersionMin(2).setVersionMax(9)));

            // Then
            assertThat(answer.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_UNSUPPORTED_VERSION);
            assertThat(client.hello().hasWelcome()).isTrue();
        }
    }

    @Test
    void wantsASeatBeforeAMove() throws Exception {
        assertRefused(
                RefusalCode.REFUSAL_CODE_NOT_SEATED,
                request -> request.setMove(MoveCodec.encode(new PhaseCommand.Yield(BLUE))));
        assertRefused(RefusalCode.REFUSAL_CODE_NOT_SEATED, request -> request.setStart(Start.getDefaultInstance()));
    }

    @Test
    void refusesAnEnvelopeWithoutARequest() throws Exception {
        assertRefused(RefusalCode.REFUSAL_CODE_MALFORMED, request -> {});
    }

    @Test
    void saysTheSameOfAnUnknownSessionAndAWrongToken() throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            // When
            var unknown = client.ask(
                    request -> request.setJoinSeat(RawClient.seat(session, BLUE).setSessionId("no-such-session")));
            var noId = client.ask(
                    request -> request.setJoinSeat(RawClient.seat(session, BLUE).setSessionId("../etc/passwd")));
            var wrong = client.ask(
                    request -> request.setJoinSeat(RawClient.seat(session, BLUE).setToken("AAAAAAAAAAAAAAAAAAAAAA")));
            var facilitators = client.ask(request ->
                    request.setJoinSeat(RawClient.seat(session, BLUE).setToken(session.getFacilitatorToken())));
            var seats = client.ask(request -> request.setJoinAsFacilitator(JoinAsFacilitator.newBuilder()
                    .setSessionId(session.getSessionId())
                    .setToken(RawClient.token(session, BLUE))));

            // Then
            assertThat(unknown.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NO_SUCH_SEAT);
            assertThat(noId.getRefused()).isEqualTo(unknown.getRefused());
            assertThat(wrong.getRefused()).isEqualTo(unknown.getRefused());
            assertThat(facilitators.getRefused()).isEqualTo(unknown.getRefused());
            assertThat(seats.getRefused()).isEqualTo(unknown.getRefused());
        }
    }

    @Test
    void refusesAWrongCreationKeyAndAnUnknownScenario() throws Exception {
        assertRefused(
                RefusalCode.REFUSAL_CODE_WRONG_CREATION_KEY,
                request -> request.setCreateSession(creation().setCreationKey("guess")));
        assertRefused(
                RefusalCode.REFUSAL_CODE_UNKNOWN_SCENARIO,
                request -> request.setCreateSession(creation().setScenario("atlantis")));
        assertRefused(
                RefusalCode.REFUSAL_CODE_MALFORMED,
                request -> request.setCreateSession(creation().clearOptions()));
    }

    @Test
    void refusesATakenSeat() throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            assertThat(client.join(session, RED).getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_SEAT_TAKEN);
        }
    }

    @Test
    void refusesWhatOnlyOthersMayDo() throws Exception {
        try (var blue = RawClient.seated(running.port(), session, BLUE);
                var host = RawClient.facilitating(running.port(), session)) {
            // When
            var start = blue.start();
            var again = blue.join(session, GREEN);
            var move = host.play(say(RED, "as if I were RED"));

            // Then
            assertThat(start.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NOT_FACILITATOR);
            assertThat(again.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_ALREADY_SEATED);
            assertThat(move.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NOT_SEATED);
        }
    }

    @Test
    void refusesAPositionOnAnOldVersionAndAProposalItMayNotKnow() throws Exception {
        try (var blue = RawClient.seated(running.port(), session, BLUE);
                var green = RawClient.seated(running.port(), session, GREEN)) {
            // Given
            var pair = Audience.of(List.of(RED, BLUE));
            honest.play(propose(RED, pair, "between us"));
            var proposal = new ProposalId(pair, 1);

            // When
            var stale = blue.play(assent(BLUE, proposal, 9));
            var foreign = green.play(assent(GREEN, proposal, 1));
            var absent = green.play(assent(GREEN, new ProposalId(pair, 2), 1));

            // Then
            assertThat(stale.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_STALE_VERSION);
            assertThat(foreign.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_UNKNOWN_PROPOSAL);
            assertThat(absent.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_UNKNOWN_PROPOSAL);
        }
    }

    @Test
    void refusesACursorThatHasNotComeYet() throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            assertThat(client.resume(session, RED, 1_000).getRefused().getCode())
                    .isEqualTo(RefusalCode.REFUSAL_CODE_UNKNOWN_CURSOR);
            assertThat(client.resume(session, RED, -1).getRefused().getCode())
                    .isEqualTo(RefusalCode.REFUSAL_CODE_UNKNOWN_CURSOR);
            assertThat(client.resume(session, GREEN, 0).getRefused().getCode())
                    .isEqualTo(RefusalCode.REFUSAL_CODE_SEAT_EMPTY);
            assertThat(client.ask(request -> request.setJoinSeat(JoinSeat.newBuilder()
                                    .setSessionId(session.getSessionId())
                                    .setToken(RawClient.token(session, BLUE))))
                            .getRefused()
                            .getCode())
                    .isEqualTo(RefusalCode.REFUSAL_CODE_MALFORMED);
        }
    }

    private static CreateSession.Builder creation() {
        return CreateSession.newBuilder()
                .setCreationKey(RawClient.KEY)
                .setScenario(TinyTable.ID.value())
                .setOptions(SessionOptions.newBuilder().setPace(Pace.PACE_VIRTUAL));
    }

    private void assertCloses(byte[] bytes, RefusalCode code) throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            client.sendBytes(bytes);
            assertThat(client.closed()).isEqualTo(code);
        }
    }

    /** Refused with this code, and with the same words each time, on a connection that lives on. */
    private void assertRefused(RefusalCode code, Consumer<ClientEnvelope.Builder> request) throws Exception {
        try (var client = RawClient.greeted(running.port())) {
            var first = client.ask(request);
            var second = client.ask(request);
            assertThat(first.getRefused().getCode()).isEqualTo(code);
            assertThat(first.getRefused().getSentence()).isNotEmpty();
            assertThat(second.getRefused()).isEqualTo(first.getRefused());
        }
    }
}
