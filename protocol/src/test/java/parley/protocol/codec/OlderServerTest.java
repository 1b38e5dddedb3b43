package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.engine.event.Cause;
import parley.engine.event.IssueEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.instrument.Presence;
import parley.engine.view.Viewpoint.SeatView;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.IssueReopened;

/** A server that does not know the newer fields is understood, and a client that does not know them is still served. */
class OlderServerTest {

    private static final IssueId DATE = new IssueId("DATE");
    private static final Cause MISSED = new Cause.Missed(new DeadlineId("DL1"));

    @Test
    void readsTheDeadlineOfAReopeningThatSaysNoMore() throws MalformedException {
        // Given
        var wire = Event.newBuilder()
                .setIssueReopened(IssueReopened.newBuilder().setIssue("DATE").setCause("DL1"))
                .build();

        // When
        var event = EventCodec.decode(wire);

        // Then
        assertThat(event).isEqualTo(new IssueEvent.Reopened(DATE, MISSED));
    }

    @Test
    void writesTheDeadlineOfAReopeningWhereItAlwaysStood() {
        // When
        var wire = EventCodec.encode(new IssueEvent.Reopened(DATE, MISSED));

        // Then
        assertThat(wire.getIssueReopened().getCause()).isEqualTo("DL1");
    }

    @Test
    void namesNoDeadlineWhereSomethingElseReopenedTheIssue() {
        for (Cause cause : TruceSamples.causes()) {
            if (!(cause instanceof Cause.Missed)) {
                // When
                var wire = EventCodec.encode(new IssueEvent.Reopened(DATE, cause));

                // Then
                assertThat(wire.getIssueReopened().getCause()).isEmpty();
            }
        }
    }

    @Test
    void takesARoleToBePresentOfWhichNothingIsSaid() throws MalformedException {
        // Given
        var wire = ViewCodec.encode(EngineSamples.seatView()).toBuilder();
        wire.getSeatsBuilderList().forEach(seat -> seat.clearPresence());

        // When
        var view = ViewCodec.decode(wire.build());

        // Then
        assertThat(view.seats()).extracting(SeatView::presence).containsOnly(new Presence.Present());
    }
}
