package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import com.google.protobuf.Message;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.protocol.wire.v1.Accepted;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Closing;
import parley.protocol.wire.v1.CreateSession;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.JoinSeat;
import parley.protocol.wire.v1.Joined;
import parley.protocol.wire.v1.LeaveSeat;
import parley.protocol.wire.v1.Limits;
import parley.protocol.wire.v1.Ping;
import parley.protocol.wire.v1.Pong;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.SeatToken;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.Snapshot;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.protocol.wire.v1.Start;
import parley.protocol.wire.v1.Welcome;

/** The registry: whatever can stand in an envelope, under the name that its recorded bytes have. */
final class WireSamples {

    private WireSamples() {}

    static ImmutableMap<String, Message> all() {
        var samples = ImmutableMap.<String, Message>builder();
        requests(samples);
        answers(samples);
        EngineSamples.moves()
                .forEach(move -> add(
                        samples,
                        "move",
                        ClientEnvelope.newBuilder()
                                .setRequestId(9)
                                .setMove(MoveCodec.encode(move))
                                .build()));
        RulingSamples.rulings()
                .forEach(ruling -> add(
                        samples,
                        "ruling",
                        ClientEnvelope.newBuilder()
                                .setRequestId(9)
                                .setRuling(RulingCodec.encode(ruling))
                                .build()));
        EngineSamples.events()
                .forEach(event -> add(
                        samples,
                        "seen",
                        ServerEnvelope.newBuilder()
                                .setSeen(Seen.newBuilder().setCursor(300).setEvent(EventCodec.encode(event)))
                                .build()));
        return samples.buildOrThrow();
    }

    private static void requests(ImmutableMap.Builder<String, Message> samples) {
        request(
                samples,
                "hello",
                ClientEnvelope.newBuilder()
                        .setHello(Hello.newBuilder()
                                .setVersionMin(1)
                                .setVersionMax(2)
                                .setClientName("bot 1")));
        request(
                samples,
                "create-session",
                ClientEnvelope.newBuilder()
                        .setCreateSession(CreateSession.newBuilder()
                                .setCreationKey("key")
                                .setScenario("zurich-2016")
                                .setOptions(OptionsCodec.encode(EngineSamples.OPTIONS))));
        request(
                samples,
                "join-seat",
                ClientEnvelope.newBuilder()
                        .setJoinSeat(JoinSeat.newBuilder()
                                .setSessionId("s1")
                                .setToken("t1")
                                .setOccupant(OccupantCodec.encode(EngineSamples.OCCUPANT))
                                .setTakeOver(true)));
        request(
                samples,
                "join-seat-resuming",
                ClientEnvelope.newBuilder()
                        .setJoinSeat(JoinSeat.newBuilder()
                                .setSessionId("s1")
                                .setToken("t1")
                                .setAfterCursor(0)));
        request(
                samples,
                "join-as-facilitator",
                ClientEnvelope.newBuilder()
                        .setJoinAsFacilitator(JoinAsFacilitator.newBuilder()
                                .setSessionId("s1")
                                .setToken("f1")
                                .setAfterCursor(7)));
        request(samples, "start", ClientEnvelope.newBuilder().setStart(Start.getDefaultInstance()));
        request(
                samples,
                "snapshot-request",
                ClientEnvelope.newBuilder().setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
        request(
                samples,
                "briefing-request",
                ClientEnvelope.newBuilder().setBriefingRequest(BriefingRequest.getDefaultInstance()));
        request(samples, "leave-seat", ClientEnvelope.newBuilder().setLeaveSeat(LeaveSeat.getDefaultInstance()));
        request(samples, "ping", ClientEnvelope.newBuilder().setPing(Ping.getDefaultInstance()));
    }

    private static void answers(ImmutableMap.Builder<String, Message> samples) {
        answer(
                samples,
                "welcome",
                ServerEnvelope.newBuilder()
                        .setWelcome(Welcome.newBuilder()
                                .setVersion(1)
                                .setServerName("parley 0.1.0")
                                .setLimits(Limits.newBuilder()
                                        .setFrameBytesMax(16384)
                                        .setTextCharactersMax(4000)
                                        .setIdleSeconds(40)
                                        .setRequestsPerSecond(20)
                                        .setRequestsBurst(40))));
        answer(
                samples,
                "session-created",
                ServerEnvelope.newBuilder()
                        .setSessionCreated(SessionCreated.newBuilder()
                                .setSessionId("s1")
                                .setScenarioHash("abcd")
                                .setFacilitatorToken("f1")
                                .addSeats(SeatToken.newBuilder().setRole("US").setToken("t1"))));
        var view = ViewCodec.encode(EngineSamples.seatView());
        var briefing = BriefingCodec.encode(BriefingSample.briefing());
        answer(
                samples,
                "joined",
                ServerEnvelope.newBuilder()
                        .setJoined(Joined.newBuilder()
                                .setRole("US")
                                .setCursor(12)
                                .setBriefing(briefing)
                                .setView(view)));
        answer(
                samples,
                "joined-resuming",
                ServerEnvelope.newBuilder()
                        .setJoined(Joined.newBuilder().setRole("US").setCursor(7)));
        answer(
                samples,
                "accepted",
                ServerEnvelope.newBuilder().setAccepted(Accepted.newBuilder().setCursor(13)));
        answer(
                samples,
                "refused",
                ServerEnvelope.newBuilder()
                        .setRefused(RefusalCodec.encode(Rejection.of(
                                RejectionCode.STALE_VERSION, "p3 is at version 2.", "Look at version 2."))));
        answer(
                samples,
                "snapshot",
                ServerEnvelope.newBuilder()
                        .setSnapshot(Snapshot.newBuilder()
                                .setCursor(99)
                                .setView(ViewCodec.encode(EngineSamples.facilitatorView()))));
        answer(samples, "briefing", ServerEnvelope.newBuilder().setBriefing(briefing));
        answer(samples, "pong", ServerEnvelope.newBuilder().setPong(Pong.getDefaultInstance()));
        samples.put(
                "closing",
                ServerEnvelope.newBuilder()
                        .setClosing(Closing.newBuilder()
                                .setReason(RefusalCodec.refusal(
                                        RefusalCode.REFUSAL_CODE_REPLACED, "Another connection took the seat.")))
                        .build());
    }

    private static void request(
            ImmutableMap.Builder<String, Message> samples, String name, ClientEnvelope.Builder request) {
        samples.put(name, request.setRequestId(1).build());
    }

    private static void answer(
            ImmutableMap.Builder<String, Message> samples, String name, ServerEnvelope.Builder answer) {
        samples.put(name, answer.setRequestId(1).build());
    }

    /** Under a name of what it holds, and a number where there are several of a kind. */
    private static void add(ImmutableMap.Builder<String, Message> samples, String prefix, Message envelope) {
        String name =
                prefix + "-" + kind(envelope).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        int number = 1;
        var soFar = samples.buildKeepingLast();
        while (soFar.containsKey(name + "-" + number)) {
            number++;
        }
        samples.put(name + "-" + number, envelope);
    }

    private static String kind(Message envelope) {
        return switch (envelope) {
            case ClientEnvelope request
            when request.hasRuling() -> request.getRuling().getRulingCase().name();
            case ClientEnvelope request -> request.getMove().getMoveCase().name();
            default ->
                ((ServerEnvelope) envelope).getSeen().getEvent().getEventCase().name();
        };
    }
}
