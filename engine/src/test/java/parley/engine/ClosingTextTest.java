package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.isRound;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.Play.perform;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.AUDIENCE_TOO_NARROW;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.event.Cause;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.ProposalStatus;

/** The text that endorses everything that is settled. WATCH reopens at the end of the first day. */
class ClosingTextTest {

    private final Play play =
            AlteredTable.quiet().deadlines(missed("D1", 1, reopen("WATCH"))).started();

    @Test
    void itEndorsesWhatIsSettledWhenNobodyObjects() {
        // Given
        settleAll(play);
        var text = play.submit(A, "endorse");
        // When
        assentOfAll(play, text);
        // Then
        assertThat(play.happened(IssueEvent.Endorsed.class))
                .containsExactly(new IssueEvent.Endorsed(Optional.of(text)));
        assertThat(play.state().agenda().endorsed()).isTrue();
    }

    @Test
    void oneObjectionStopsIt() {
        // Given
        var quiet = AlteredTable.quiet().started();
        settleAll(quiet);
        var text = quiet.submit(A, "endorse");
        quiet.position(W, text, OBJECT);
        // When
        quiet.endPhases(2);
        // Then
        assertThat(quiet.status(text)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(quiet.state().agenda().endorsed()).isFalse();
    }

    @Test
    void itCannotSettleWhatItEndorses() {
        // Given
        play.submit(C, "LIST=l1");
        play.submit(C, "STOP=s1");
        // When
        var rejection = play.refused(Play.text(A, "WATCH=w1", "endorse"));
        // Then
        assertThat(rejection.code()).isEqualTo(NOT_NOW);
        assertThat(rejection.sentence()).contains("open are WATCH");
    }

    @Test
    void itGoesToEverybodyWhosePositionCountsAndIsNobodysOwnAct() {
        settleAll(play);
        assertThat(play.code(Play.closedText(A, List.of(B, C), "", "endorse"))).isEqualTo(AUDIENCE_TOO_NARROW);
        assertThat(play.code(perform(A, ActKind.ENDORSE))).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void itIsVoidInTheSameAnswerWhenAnIssueReopens() {
        // Given
        settleAll(play);
        var text = play.submit(A, "endorse");
        // When
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(play.happened(ProposalEvent.Lapsed.class).getLast().lacks())
                .containsExactly("WATCH stays settled while the text is before the table");
        int reopened = play.journal.indexOf(
                new IssueEvent.Reopened(new IssueId("WATCH"), new Cause.Missed(new DeadlineId("D1"))));
        assertThat(play.journal.get(reopened + 1)).isInstanceOf(ProposalEvent.Lapsed.class);
    }

    @Test
    void oneThatIsHeldIsVoidToo() {
        // Given
        var table = AlteredTable.quiet()
                .needs(ActKind.ENDORSE, isRound(3))
                .deadlines(missed("D1", 1, reopen("WATCH")))
                .started();
        settleAll(table);
        var text = table.submit(A, "endorse");
        assentOfAll(table, text);
        assertThat(table.status(text)).isEqualTo(ProposalStatus.HELD);
        // When
        table.endPhase();
        // Then
        assertThat(table.status(text)).isEqualTo(ProposalStatus.LAPSED);
        table.submit(C, "WATCH=w1");
        table.endPhases(2);
        assertThat(table.state().agenda().endorsed()).isFalse();
    }

    @Test
    void oneThatIsHeldTakesEffectWhenWhatItNeedsComesToHold() {
        // Given
        var table = AlteredTable.quiet().needs(ActKind.ENDORSE, isRound(2)).started();
        settleAll(table);
        assentOfAll(table, table.submit(A, "endorse"));
        assertThat(table.state().agenda().endorsed()).isFalse();
        // When
        table.endPhase();
        // Then
        assertThat(table.state().agenda().endorsed()).isTrue();
    }

    @Test
    void theEndorsementFallsWhenAnIssueReopensAndCanBeGivenAgain() {
        // Given
        settleAll(play);
        assentOfAll(play, play.submit(A, "endorse"));
        // When
        play.endPhase();
        // Then
        assertThat(play.state().agenda().endorsed()).isFalse();
        play.submit(C, "WATCH=w0");
        assertThat(play.state().agenda().endorsed()).isFalse();
        assentOfAll(play, play.submit(B, "endorse"));
        assertThat(play.state().agenda().endorsed()).isTrue();
    }

    @Test
    void oneIsEnoughAndLeavesAnotherNothingToEndorse() {
        // Given
        settleAll(play);
        var first = play.submit(A, "endorse");
        var second = play.submit(B, "endorse");
        // When
        assentOfAll(play, first);
        // Then
        assertThat(play.status(second)).isEqualTo(ProposalStatus.SUPERSEDED);
        assertThat(play.happened(IssueEvent.Endorsed.class)).hasSize(1);
    }

    private static void settleAll(Play play) {
        play.submit(C, "LIST=l1");
        play.submit(C, "STOP=s1");
        play.submit(C, "WATCH=w1");
    }

    private static void assentOfAll(Play play, ProposalId text) {
        for (RoleId role : List.of(A, B, C, P, Q, R, W)) {
            if (play.status(text) == ProposalStatus.OPEN) {
                play.position(role, text, ASSENT);
            }
        }
    }
}
