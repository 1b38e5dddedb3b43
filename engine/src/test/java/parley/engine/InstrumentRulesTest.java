package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.perform;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.RIGHT_SPENT;
import static parley.engine.answer.RejectionCode.WRONG_DATE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;
import static parley.engine.instrument.ActKind.ACCEPT;
import static parley.engine.instrument.ActKind.CLARIFY;
import static parley.engine.instrument.ActKind.DECLINE;
import static parley.engine.instrument.ActKind.HOLD;
import static parley.engine.instrument.ActKind.ISSUE;
import static parley.engine.instrument.ActKind.OPEN;
import static parley.engine.instrument.ActKind.PAUSE;
import static parley.engine.instrument.ActKind.RELEASE;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.ActCommand;
import parley.engine.event.InvitationEvent;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Act;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.ProposalStatus;

class InstrumentRulesTest {

    private final Play play = Play.started();

    @Test
    void theUnderstandingMakesInvitationsReady() {
        // Given
        assertThat(invitation()).isEqualTo("HELD");
        // When
        reachUnderstanding();
        // Then
        assertThat(play.state().instruments().invitation(G))
                .isEqualTo(new Invitation.Ready(Invitation.Grounds.UNDERSTANDING));
        assertThat(play.state().instruments().invitation(B).label()).isEqualTo("READY");
    }

    @Test
    void goodOfficesMakeInvitationsReadyWithoutTheUnderstanding() {
        // When
        release();
        // Then
        assertThat(play.state().instruments().invitation(G))
                .isEqualTo(new Invitation.Ready(Invitation.Grounds.GOOD_OFFICES));
    }

    @Test
    void aPowersObjectionStopsGoodOffices() {
        // Given
        play.endPhase();
        play.endPhase();
        var text = play.submit(C, "release");
        play.position(A, text, OBJECT);
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(invitation()).isEqualTo("HELD");
    }

    @Test
    void consentWithdrawnBeforeTheIssueHoldsTheInvitationAgain() {
        // Given
        reachUnderstanding();
        // When
        play.act(A, HOLD);
        // Then: the understanding alone no longer suffices
        assertThat(play.state().instruments().invitation(G)).isEqualTo(new Invitation.Held(Optional.of(A)));
        assertThat(play.code(perform(C, ISSUE))).isEqualTo(WRONG_STATE);
    }

    @Test
    void consentCannotBeWithdrawnAfterTheIssue() {
        // Given
        reachUnderstanding();
        play.act(C, ISSUE);
        // Then
        assertThat(play.code(perform(A, HOLD))).isEqualTo(WRONG_STATE);
        assertThat(invitation()).isEqualTo("ISSUED");
    }

    @Test
    void onlyTheConvenerIssuesAndOnlyTheInvitedAnswer() {
        // Given
        reachUnderstanding();
        // Then
        assertThat(play.code(perform(A, ISSUE))).isEqualTo(NOT_ENTITLED);
        play.act(C, ISSUE);
        assertThat(play.code(perform(W, ACCEPT))).isEqualTo(NOT_ENTITLED);
        play.act(G, ACCEPT);
        assertThat(invitation()).isEqualTo("ACCEPTED");
        assertThat(play.code(perform(G, DECLINE))).isEqualTo(WRONG_STATE);
    }

    @Test
    void anInvitationCannotBeAnsweredBeforeItIsIssued() {
        assertThat(play.code(perform(G, ACCEPT))).isEqualTo(WRONG_STATE);
    }

    @Test
    void clarifyingLastsToTheEndOfTheNextRoundAndIsThenADecline() {
        // Given
        reachUnderstanding();
        play.act(C, ISSUE);
        play.act(G, CLARIFY);
        assertThat(play.state().instruments().invitation(G)).isEqualTo(new Invitation.Clarifying(2));
        // When
        play.endPhase();
        play.endPhase();
        play.endPhase();
        assertThat(invitation()).isEqualTo("CLARIFYING");
        play.endPhase();
        // Then
        assertThat(play.happened(InvitationEvent.Declined.class))
                .containsExactly(new InvitationEvent.Declined(G, true, ""));
        assertThat(invitation()).isEqualTo("DECLINED");
    }

    @Test
    void whoHasDeclinedMayComeBack() {
        // Given
        reachUnderstanding();
        play.act(C, ISSUE);
        play.act(G, DECLINE);
        // When
        play.act(G, ACCEPT);
        // Then
        assertThat(invitation()).isEqualTo("ACCEPTED");
    }

    @Test
    void opensInHalfWithSomeOfTheInvitedAndInFullByASecondAct() {
        // Given
        reachUnderstanding();
        play.act(C, ISSUE);
        assertThat(play.code(perform(C, OPEN))).isEqualTo(WRONG_STATE);
        play.act(G, ACCEPT);
        // When
        play.act(C, OPEN);
        // Then
        assertThat(conference()).isEqualTo("HALF_OPEN");
        assertThat(play.code(perform(C, OPEN))).isEqualTo(WRONG_STATE);
        play.act(B, ACCEPT);
        play.act(C, OPEN);
        assertThat(conference()).isEqualTo("OPEN");
    }

    @Test
    void aPauseEndsByCallingTheDelegationsBackForANamedDay() {
        // Given
        openInFull();
        play.act(B, PAUSE);
        assertThat(conference()).isEqualTo("PAUSED");
        // When
        play.accepted(new ActCommand.Perform(C, new Act.Resume(SmallTable.day(9)), ""));
        // Then
        assertThat(play.state().instruments().conference())
                .contains(new Conference.Open(Optional.of(SmallTable.day(9))));
    }

    @Test
    void theConferenceIsNotCalledBackForADayThatHasPassed() {
        // Given
        openInFull();
        play.act(B, PAUSE);
        var today = play.state().playing().date();
        // Then
        var rejection = play.refused(new ActCommand.Perform(C, new Act.Resume(today.minusSeconds(60)), ""));
        assertThat(rejection.code()).isEqualTo(WRONG_DATE);
        assertThat(rejection.sentence()).endsWith(": in the story that has passed.");
        play.accepted(new ActCommand.Perform(C, new Act.Resume(today), ""));
    }

    @Test
    void aRightToActThatExistsOnceIsSpentByActing() {
        // Given
        openInFull();
        play.act(B, PAUSE);
        play.accepted(new ActCommand.Perform(C, new Act.Resume(SmallTable.day(9)), ""));
        // Then
        assertThat(play.code(perform(B, PAUSE))).isEqualTo(RIGHT_SPENT);
    }

    @Test
    void anActWaitsForItsCondition() {
        // When
        var rejection = play.refused(new ActCommand.Perform(C, new Act.Resume(SmallTable.day(9)), ""));
        // Then
        assertThat(rejection.code()).isEqualTo(NOT_NOW);
        assertThat(rejection.sentence())
                .isEqualTo("It is possible to call the conference back only when Y is settled.");
    }

    @Test
    void anActThatOthersMayObjectToIsAskedForInAText() {
        // When
        var rejection = play.refused(perform(C, RELEASE));
        // Then
        assertThat(rejection.code()).isEqualTo(NOT_ENTITLED);
        assertThat(rejection.remedy()).contains("Ask for it in a proposal.");
    }

    @Test
    void aSettledIssueSetsThePlannedDate() {
        // Given
        var text = play.submit(C, "D=d2");
        play.position(A, text, ASSENT);
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(play.state().instruments().conference())
                .contains(new Conference.Planned(Optional.of(SmallTable.day(3))));
    }

    private void reachUnderstanding() {
        adopt("X=x2", "Y=y1");
    }

    private void adopt(String... terms) {
        ProposalId text = play.submit(C, terms);
        play.position(A, text, ASSENT);
        play.position(B, text, ASSENT);
        play.position(G, text, ASSENT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    private void release() {
        play.endPhase();
        play.endPhase();
        var text = play.submit(C, "release");
        play.position(A, text, ASSENT);
        play.position(B, text, ASSENT);
    }

    private void openInFull() {
        reachUnderstanding();
        play.act(C, ISSUE);
        play.act(G, ACCEPT);
        play.act(B, ACCEPT);
        play.act(C, OPEN);
    }

    private String invitation() {
        return play.state().instruments().invitation(G).label();
    }

    private String conference() {
        return play.state().instruments().conference().orElseThrow().label();
    }
}
