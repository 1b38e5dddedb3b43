package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.assent;
import static parley.server.TinyMoves.propose;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.whisper;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.LeaveSeat;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.server.TinyTable;

/** Honest clients at one table. */
class PlayIT {

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    @Test
    void playsAProposalToItsAdoption() throws Exception {
        try (var facilitator = RawClient.greeted(running.port())) {
            // Given
            var session = facilitator.create(Pace.PACE_VIRTUAL);
            try (var host = RawClient.facilitating(running.port(), session);
                    var red = RawClient.seated(running.port(), session, RED);
                    var blue = RawClient.seated(running.port(), session, BLUE)) {
                host.start();
                red.play(propose(RED, Audience.plenary(), "let us"));

                // When
                var answer = blue.play(assent(BLUE, new ProposalId(Audience.plenary(), 1), 1));

                // Then
                assertThat(answer.hasAccepted()).as(answer.toString()).isTrue();
                assertThat(blue.seen().getLast().getCursor())
                        .isEqualTo(answer.getAccepted().getCursor());
                assertThat(blue.seen())
                        .anyMatch(seen -> seen.getEvent().hasProposalAdopted())
                        .anyMatch(seen -> seen.getEvent().hasIssueSettled());
                assertDense(host);
                assertDense(blue);
            }
        }
    }

    @Test
    void showsOnlyWhatASeatMaySeeAndCountsNothingElse() throws Exception {
        try (var facilitator = RawClient.greeted(running.port())) {
            // Given
            var session = facilitator.create(Pace.PACE_VIRTUAL);
            try (var host = RawClient.facilitating(running.port(), session);
                    var red = RawClient.seated(running.port(), session, RED);
                    var blue = RawClient.seated(running.port(), session, BLUE);
                    var green = RawClient.seated(running.port(), session, GREEN)) {
                host.start();

                // When
                red.play(whisper(RED, BLUE, "between us"));
                red.play(say(RED, "to all"));

                // Then
                blue.seenUpTo(8);
                green.seenUpTo(7);
                assertThat(texts(blue)).contains("between us", "to all");
                assertThat(texts(green)).contains("to all").doesNotContain("between us");
                assertDense(green);
            }
        }
    }

    @Test
    void refusesAMoveOutOfPhaseWithTheReasonAndWhatWouldHelp() throws Exception {
        try (var facilitator = RawClient.greeted(running.port())) {
            // Given
            var session = facilitator.create(Pace.PACE_VIRTUAL);
            try (var host = RawClient.facilitating(running.port(), session);
                    var red = RawClient.seated(running.port(), session, RED)) {
                host.start();
                red.play(yielding(RED));

                // When
                var answer = red.play(say(RED, "too late"));

                // Then
                assertThat(answer.getRefused().getCode()).isEqualTo(RefusalCode.REFUSAL_CODE_WRONG_PHASE);
                assertThat(answer.getRefused().getRemedy()).isNotEmpty();
            }
        }
    }

    @Test
    void answersSnapshotBriefingAndLeave() throws Exception {
        try (var red = RawClient.greeted(running.port())) {
            // Given
            var session = red.create(Pace.PACE_UNTIMED);
            var joined = red.join(session, RED).getJoined();

            // When
            var snapshot = red.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
            var briefing = red.ask(request -> request.setBriefingRequest(BriefingRequest.getDefaultInstance()));
            var left = red.ask(request -> request.setLeaveSeat(LeaveSeat.getDefaultInstance()));
            var again = red.join(session, RED);

            // Then
            assertThat(joined.getBriefing().getConfidentialBrief()).isEqualTo(TinyTable.canary(RED));
            assertThat(snapshot.getSnapshot().getCursor()).isEqualTo(joined.getCursor());
            assertThat(snapshot.getSnapshot().getView()).isEqualTo(joined.getView());
            assertThat(briefing.getBriefing()).isEqualTo(joined.getBriefing());
            assertThat(left.getAccepted().getCursor()).isEqualTo(joined.getCursor() + 1);
            assertThat(again.getJoined().getCursor()).isEqualTo(joined.getCursor() + 2);
        }
    }

    private static List<String> texts(RawClient client) {
        return client.seen().stream()
                .map(seen -> seen.getEvent().getMessageSent().getText())
                .toList();
    }

    private static void assertDense(RawClient client) {
        long first = client.seen().getFirst().getCursor();
        assertThat(client.seen().stream().map(Seen::getCursor))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + client.seen().size())
                                .boxed()
                                .toList());
    }
}
