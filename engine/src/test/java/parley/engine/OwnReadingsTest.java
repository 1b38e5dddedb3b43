package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.LIST;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.W;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.command.ProposalCommand;
import parley.engine.event.IssueEvent;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.session.Reading;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** Where each side keeps its own reading of what is settled. */
class OwnReadingsTest {

    private final Play play =
            AlteredTable.quiet().deadlines(missed("D1", 1, reopen("LIST"))).started();

    @Test
    void theReservationsOfEachThatAssentedAreKeptAndNobodyElses() {
        // Given
        var text = play.submit(A, "LIST=l3");
        reserve(Q, text, "as an observer");
        reserve(C, text, "for now", "for individuals");
        // When
        play.position(W, text, ASSENT);
        // Then
        assertThat(play.happened(IssueEvent.Settled.class).getFirst().readings())
                .containsExactly(
                        new Reading(C, ImmutableList.of("for now", "for individuals")),
                        new Reading(Q, ImmutableList.of("as an observer")));
    }

    @Test
    void reservationsOnAnOptionThatHasOneReadingAreNotPartOfIt() {
        // Given
        var text = play.submit(A, "STOP=s2");
        // When
        reserve(WiderTable.B, text, "for now");
        // Then
        assertThat(play.settled("STOP")).contains("s2");
        assertThat(play.happened(IssueEvent.Settled.class).getFirst().readings())
                .isEmpty();
        assertThat(play.state().agenda().readings()).isEmpty();
    }

    @Test
    void readingsGoWithTheSettlementWhenTheIssueReopens() {
        // Given
        var text = play.submit(C, "LIST=l3");
        reserve(W, text, "for now");
        assertThat(play.state().agenda().readings()).containsOnlyKeys(LIST);
        // When
        play.endPhase();
        // Then
        assertThat(play.state().agenda().readings()).isEmpty();
    }

    @Test
    void whoDoesNotKnowOfTheTextDoesNotSeeThatReadingsWereKept() {
        // Given
        var text = play.submit(Play.closedText(C, List.of(W), "", "LIST=l3"));
        // When
        reserve(W, text, "between us");
        // Then
        assertThat(readings(W)).containsExactly(new Reading(W, ImmutableList.of("between us")));
        assertThat(readings(A)).isEmpty();
        assertThat(new Projector(play.engine)
                        .view(play.state(), new Viewer.Facilitating(false))
                        .readings())
                .isEmpty();
        assertThat(new Projector(play.engine)
                        .view(play.state(), new Viewer.Facilitating(true))
                        .readings())
                .containsOnlyKeys(LIST);
    }

    private void reserve(RoleId role, ProposalId text, String... reservations) {
        play.accepted(new ProposalCommand.TakePosition(
                role, text, 1, new Position(ASSENT, "", ImmutableList.copyOf(reservations))));
    }

    private ImmutableList<Reading> readings(RoleId role) {
        return new Projector(play.engine)
                .view(play.state(), new Viewer.AtSeat(role))
                .readings()
                .getOrDefault(new IssueId("LIST"), ImmutableList.of());
    }
}
