package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.perform;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.NOT_PRESENT;
import static parley.engine.instrument.ActKind.BOYCOTT;
import static parley.engine.instrument.ActKind.RETURN;
import static parley.engine.instrument.ActKind.WALK_OUT;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Result;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;

/** Nothing waits for ever for a role that is away. */
class AbsenceTest {

    private final Play play = AlteredTable.quiet().started();

    @Test
    void aTextThatOnlyTheLeaverHadNotAnsweredClosesInTheSameAnswer() {
        // Given
        var text = closingTextThatWaitsForP();
        // When
        var events = play.accepted(perform(P, WALK_OUT));
        // Then
        assertThat(events.getFirst()).isEqualTo(new PresenceEvent.WalkedOut(P, ""));
        assertThat(events.get(1)).isInstanceOf(ProposalEvent.Adopted.class);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(verdict(text).tally().away()).containsExactly(P);
    }

    @Test
    void theCloseWaitsForOneThatBoycottsAndThenCountsItsProtest() {
        // Given
        var text = closingTextThatWaitsForP();
        play.act(P, BOYCOTT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        // When
        play.endPhases(2);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(verdict(text).deciding()).containsExactly(P);
    }

    @Test
    void anAssentToAConsensusTurnsIntoAnObjectionByBoycotting() {
        // Given
        var text = closingText();
        play.position(P, text, ASSENT);
        play.act(P, BOYCOTT);
        // When
        play.endPhases(2);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActKind.class,
            names = {"BOYCOTT", "WALK_OUT"})
    void inConsensusWhoProtestsWhenATextIsSubmittedIsWaitedForToTheCloseAndWhoHasLeftIsNot(ActKind leaving) {
        // Given
        play.act(P, leaving);
        var text = closingText();
        // When
        answer(text, B, C, Q, R, W);
        // Then
        assertThat(play.status(text)).isEqualTo(leaving == BOYCOTT ? ProposalStatus.OPEN : ProposalStatus.ADOPTED);
        play.endPhases(2);
        assertThat(play.status(text)).isEqualTo(leaving == BOYCOTT ? ProposalStatus.REJECTED : ProposalStatus.ADOPTED);
    }

    @Test
    void aTextThatWantsTheAssentOfOneWhoIsAwayWaitsForItsReturnToItsCloseAtMost() {
        // Given
        play.act(B, BOYCOTT);
        var text = play.submit(A, "STOP=s2");
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        // When
        play.endPhases(2);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(verdict(text).result()).isEqualTo(Result.ASSENT_MISSING);
        assertThat(verdict(text).tally().away()).containsExactly(B);
    }

    @Test
    void whoReturnsInTimeCanStillAssent() {
        // Given
        play.act(B, WALK_OUT);
        var text = play.submit(A, "STOP=s2");
        play.act(B, RETURN);
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void aTextOfALeaverThatNeedsItsAssentIsRejected() {
        // Given
        var text = play.submit(A, "STOP=s2");
        // When
        play.act(A, WALK_OUT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void aTextOfALeaverThatDoesNotNeedItsAssentGoesOn() {
        // Given
        var text = closingText();
        // When
        play.act(A, WALK_OUT);
        play.endPhases(2);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(verdict(text).tally().away()).containsExactly(A);
    }

    @Test
    void aTextOfOneThatBoycottsKeepsItsAssentButNotItsHand() {
        var text = play.submit(A, "STOP=s2");
        play.act(A, BOYCOTT);
        assertThat(play.code(new ProposalCommand.Withdraw(A, text))).isEqualTo(NOT_PRESENT);
        assertThat(play.code(new ProposalCommand.Amend(A, text, new ProposalText(Play.terms("STOP=s1"), ""))))
                .isEqualTo(NOT_PRESENT);
        play.position(B, text, ASSENT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void whatALeaverObjectedToCountsAgainWhenItReturns() {
        // Given
        var text = closingText();
        play.position(P, text, OBJECT);
        play.act(P, WALK_OUT);
        // When
        play.act(P, RETURN);
        play.endPhases(2);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void everyTextThatCannotPassWithoutTheLeaverEndsAndNoOther() {
        // Given
        var one = play.submit(A, "STOP=s2");
        var two = play.submit(A, "set_terms truce");
        var other = play.submit(A, "LIST=l3");
        // When
        var events = play.accepted(perform(B, BOYCOTT));
        // Then
        assertThat(events).hasSize(3);
        assertThat(play.status(one)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(play.status(two)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(play.status(other)).isEqualTo(ProposalStatus.OPEN);
    }

    @Test
    void thePhaseEndsInTheSameAnswerWhenTheLastThatHadNotYieldedLeaves() {
        // Given
        for (RoleId role : new RoleId[] {A, B, C, P, Q, W}) {
            play.accepted(new PhaseCommand.Yield(role));
        }
        // When
        var events = play.accepted(perform(R, WALK_OUT));
        // Then
        assertThat(events).hasAtLeastOneElementOfType(SessionEvent.PhaseEnded.class);
        assertThat(play.phase()).isEqualTo("2");
    }

    @Test
    void whoReturnsIsWaitedForAgain() {
        // Given
        play.act(R, WALK_OUT);
        play.act(R, RETURN);
        // When
        for (RoleId role : new RoleId[] {A, B, C, P, Q, W}) {
            play.accepted(new PhaseCommand.Yield(role));
        }
        // Then
        assertThat(play.phase()).isEqualTo("1");
    }

    @Test
    void aRoleThatIsAwayAnswersItsInvitationItself() {
        // Given
        play.act(C, ActKind.RELEASE);
        play.act(C, ActKind.ISSUE);
        play.act(P, BOYCOTT);
        // When
        play.act(P, ActKind.DECLINE);
        // Then
        assertThat(play.state().instruments().invitation(P).label()).isEqualTo("DECLINED");
    }

    private ProposalId closingTextThatWaitsForP() {
        var text = closingText();
        answer(text, B, C, Q, R, W);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        return text;
    }

    private ProposalId closingText() {
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w1");
        play.submit(C, "STOP=s1");
        return play.submit(A, "endorse");
    }

    private void answer(ProposalId text, RoleId... roles) {
        for (RoleId role : roles) {
            play.position(role, text, ASSENT);
        }
    }

    private Verdict verdict(ProposalId text) {
        var verdicts = play.state().agenda().proposal(text).verdicts();
        return verdicts.getFirst().rules().getFirst().verdict();
    }
}
