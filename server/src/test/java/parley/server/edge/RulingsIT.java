package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.RulingCommand;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.protocol.codec.RulingCodec;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.Ruling;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.server.TinySecrets;
import parley.server.TinyTable;

/** What the facilitator rules, over the wire. */
class RulingsIT {

    private static final InjectId NEWS_TO_RED = new InjectId("news-canary-of-RED.");

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    @Test
    void givesWhoeverDoesNotFacilitateOneAnswerWhateverIsAskedFor() throws Exception {
        try (var host = RawClient.greeted(running.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL);
            try (var red = RawClient.seated(running.port(), session, RED)) {
                // When
                var ruling = rule(red, new RulingCommand.Pause("Wait."));
                var unknown = rule(red, new RulingCommand.Conclude(""));
                var nonsense = red.ask(request -> request.setRuling(Ruling.getDefaultInstance()));
                var start = red.start();

                // Then
                assertThat(ruling.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_NOT_FACILITATOR);
                assertThat(unknown.getRefused()).isEqualTo(ruling.getRefused());
                assertThat(nonsense.getRefused()).isEqualTo(ruling.getRefused());
                assertThat(start.getRefused()).isEqualTo(ruling.getRefused());
            }
            // Then
            assertThat(rule(host, new RulingCommand.Pause("Wait.")).getRefused().getCode())
                    .isEqualTo(RefusalCode.REFUSAL_CODE_NOT_SEATED);
        }
    }

    @Test
    void locksTheTableInAPauseAndTellsEverybodyWhy() throws Exception {
        try (var host = RawClient.greeted(running.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL);
            try (var red = RawClient.seated(running.port(), session, RED);
                    var blue = RawClient.seated(running.port(), session, BLUE);
                    var facilitator = started(session)) {
                // When
                var paused = rule(facilitator, new RulingCommand.Pause("A fire alarm."));
                var refused = red.play(say(RED, "in the pause"));
                rule(facilitator, new RulingCommand.Resume("It was a drill."));
                var accepted = red.play(say(RED, "after it"));

                // Then
                assertThat(paused.hasAccepted()).isTrue();
                assertThat(refused.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_SESSION_PAUSED);
                assertThat(accepted.hasAccepted()).isTrue();
                var last = blue.seenUpTo(accepted.getAccepted().getCursor());
                assertThat(last)
                        .anyMatch(seen ->
                                seen.getEvent().getSessionPaused().getReason().equals("A fire alarm."));
                assertThat(last)
                        .anyMatch(seen ->
                                seen.getEvent().getSessionResumed().getReason().equals("It was a drill."));
            }
        }
    }

    @Test
    void namesWhatIsWrongWithARuling() throws Exception {
        try (var host = RawClient.greeted(running.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL);
            try (var facilitator = RawClient.facilitating(running.port(), session)) {
                // When
                var nothing = facilitator.ask(request -> request.setRuling(Ruling.getDefaultInstance()));
                var early = rule(facilitator, new RulingCommand.EndPhase(""));

                // Then
                assertThat(nothing.getRefused().getSentence()).isEqualTo("ruling: a ruling is needed");
                assertThat(early.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_SESSION_NOT_STARTED);
            }
        }
    }

    private RawClient started(SessionCreated session) throws IOException {
        var facilitator = RawClient.facilitating(running.port(), session);
        assertThat(facilitator.start().hasAccepted()).isTrue();
        return facilitator;
    }

    private static ServerEnvelope rule(RawClient client, RulingCommand ruling) throws IOException {
        return client.ask(request -> request.setRuling(RulingCodec.encode(ruling)));
    }

    @Test
    void showsEveryRoleTheSheetsAndAssurancesOfTheOthersOnlyAfterTheRelease() throws Exception {
        try (var host = RawClient.greeted(running.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL, 7, false);
            try (var red = RawClient.seated(running.port(), session, RED);
                    var blue = RawClient.seated(running.port(), session, BLUE);
                    var green = RawClient.seated(running.port(), session, GREEN);
                    var facilitator = started(session)) {
                red.play(new MessageCommand.Send(
                        RED, MessageKind.ASSURANCE, Audience.of(List.of(BLUE)), "a-promise-of-RED-to-BLUE"));
                var early = rule(facilitator, new RulingCommand.ReleaseSheets(""));
                rule(facilitator, new RulingCommand.Conclude("The bell rang."));
                var before = everything(green);
                var facilitatorBefore = everything(facilitator);

                // When
                rule(facilitator, new RulingCommand.ReleaseSheets("For the debrief."));

                // Then
                assertThat(early.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_SESSION_NOT_CONCLUDED);
                for (var closed : List.of(before, facilitatorBefore)) {
                    assertThat(closed).doesNotContain("a-promise-of-RED-to-BLUE");
                    assertThat(closed).doesNotContain(Long.toString(TinySecrets.walkAway(RED)));
                }
                for (var client : List.of(green, blue, facilitator)) {
                    assertThat(everything(client))
                            .contains("a-promise-of-RED-to-BLUE")
                            .contains(Long.toString(TinySecrets.walkAway(RED)))
                            .doesNotContain(TinyTable.canary(RED));
                }
            }
        }
    }

    /** The briefing and the view in words. */
    private static String everything(RawClient client) throws IOException {
        return client.ask(request -> request.setBriefingRequest(BriefingRequest.getDefaultInstance()))
                        .toString()
                + client.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
    }

    @Test
    void tellsNobodyOfNewsThatIsSentToOthers() throws Exception {
        try (var host = RawClient.greeted(running.port())) {
            // Given
            var session = host.create(Pace.PACE_VIRTUAL, 7, false);
            try (var red = RawClient.seated(running.port(), session, RED);
                    var green = RawClient.seated(running.port(), session, GREEN);
                    var facilitator = started(session)) {
                long before = cursor(green);

                // When
                var sent = rule(facilitator, new RulingCommand.SendInject(NEWS_TO_RED, "It is time."));

                // Then
                assertThat(sent.hasAccepted()).as(sent.toString()).isTrue();
                assertThat(cursor(green)).isEqualTo(before);
                assertThat(everything(green)).doesNotContain(NEWS_TO_RED.value());
                assertThat(everything(red)).contains(NEWS_TO_RED.value());
                assertThat(red.seenUpTo(cursor(red)))
                        .anyMatch(seen -> seen.getEvent().hasNewsSent())
                        .anyMatch(seen -> seen.getEvent().hasWalkAwayMoved());
            }
        }
    }

    private static long cursor(RawClient client) throws IOException {
        return client.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()))
                .getSnapshot()
                .getCursor();
    }
}
