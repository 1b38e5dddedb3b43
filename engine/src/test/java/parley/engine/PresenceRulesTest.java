package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.perform;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.HORDE;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.NOT_PRESENT;
import static parley.engine.answer.RejectionCode.RIGHT_SPENT;
import static parley.engine.answer.RejectionCode.WRONG_STATE;
import static parley.engine.instrument.ActKind.BOYCOTT;
import static parley.engine.instrument.ActKind.ISSUE;
import static parley.engine.instrument.ActKind.RELEASE;
import static parley.engine.instrument.ActKind.RESCIND;
import static parley.engine.instrument.ActKind.RETURN;
import static parley.engine.instrument.ActKind.WALK_OUT;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import parley.engine.command.ActCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.InvitationEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Result;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;

class PresenceRulesTest {

    private final Play play = WiderTable.started();

    @Test
    void aBoycottCountsAsAnObjectionInConsensusAtTheCloseAndNotBefore() {
        // Given
        ProposalId text = closingText();
        // When
        play.act(P, BOYCOTT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        var verdict = play.happened(ProposalEvent.Rejected.class)
                .getFirst()
                .verdicts()
                .getFirst()
                .rules()
                .getFirst()
                .verdict();
        assertThat(verdict.result()).isEqualTo(Result.OBJECTED);
        assertThat(verdict.deciding()).containsExactly(P);
    }

    @Test
    void aBoycottThatHasEndedByTheCloseStopsNothing() {
        // Given
        ProposalId text = closingText();
        play.act(P, BOYCOTT);
        // When
        play.act(P, RETURN);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void aRoleThatHasLeftDoesNotCountInConsensus() {
        // Given
        ProposalId text = closingText();
        play.position(P, text, Stance.OBJECT);
        // When
        play.act(P, WALK_OUT);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void whoLeavesCanSayWhyAndEverybodyReadsIt() {
        play.accepted(new ActCommand.Perform(P, new Act.Plain(WALK_OUT), "Nothing more to say here."));
        assertThat(play.happened(PresenceEvent.WalkedOut.class))
                .containsExactly(new PresenceEvent.WalkedOut(P, "Nothing more to say here."));
    }

    @Test
    void aTextThatNeedsTheLeaversAssentIsRejectedInTheSameAnswer() {
        // Given
        ProposalId text = play.submit(A, "STOP=s2");
        // When
        var events = play.accepted(perform(B, WALK_OUT));
        // Then
        assertThat(events.get(0)).isEqualTo(new PresenceEvent.WalkedOut(B, ""));
        assertThat(events.get(1)).isInstanceOf(ProposalEvent.Rejected.class);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void anAssentGivenBeforeABoycottStands() {
        // Given
        ProposalId text = play.submit(C, "LIST=l3");
        play.position(W, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);

        // Given
        Play other = WiderTable.started();
        ProposalId waiting = other.submit(A, "LIST=l3");
        other.position(W, waiting, ASSENT);
        // When
        other.act(W, BOYCOTT);
        other.position(C, waiting, ASSENT);
        // Then
        assertThat(other.status(waiting)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void anAssentOfARoleThatHasLeftFallsWithIt() {
        // Given
        ProposalId text = play.submit(A, "LIST=l3");
        play.position(W, text, ASSENT);
        // When
        play.act(W, WALK_OUT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void aRoleThatIsAwayCanSpeakAndYieldAndActForItselfAndNothingElse() {
        // Given
        ProposalId text = play.submit(A, "STOP=s2");
        play.act(C, BOYCOTT);
        // Then
        play.accepted(Play.talk(C, "We are outside."));
        assertThat(play.code(Play.text(C, "LIST=l1"))).isEqualTo(NOT_PRESENT);
        assertThat(play.code(new ProposalCommand.TakePosition(C, text, 1, Position.of(ASSENT))))
                .isEqualTo(NOT_PRESENT);
        assertThat(play.code(perform(C, RELEASE))).isEqualTo(NOT_PRESENT);
        assertThat(play.code(perform(C, WALK_OUT))).isEqualTo(WRONG_STATE);
        play.accepted(new PhaseCommand.Yield(C));
        play.act(C, RETURN);
        play.act(C, RELEASE);
    }

    @Test
    void aPartyThatIsAwayCanStillAcceptTerms() {
        // Given
        play.submit(C, "STOP=s1");
        play.accepted(new ProposalCommand.Submit(
                A, Audience.plenary(), new ProposalText(ImmutableList.of(new Term.Ask(WiderTable.setTerms())), "")));
        play.position(B, play.state().agenda().proposals().keySet().asList().getLast(), ASSENT);
        play.act(P, WALK_OUT);
        // When
        play.accepted(new ActCommand.Perform(P, new Act.AcceptTerms(WiderTable.TRUCE, ImmutableList.of()), ""));
        // Then
        assertThat(play.state().seat(P).presence()).isEqualTo(new Presence.Withdrawn());
    }

    @Test
    void aPhaseDoesNotWaitForARoleThatIsAway() {
        // Given
        play.act(R, BOYCOTT);
        // When
        for (RoleId role : play.engine.scenario().roles().keySet()) {
            if (!role.equals(R)) {
                play.accepted(new PhaseCommand.Yield(role));
            }
        }
        // Then
        assertThat(play.phase()).isEqualTo("2");
    }

    @Test
    void whenOnlyRolesThatAreAwayAreLeftTheTableWaitsForThem() {
        // Given
        for (RoleId role : play.engine.scenario().roles().keySet()) {
            play.act(role, WALK_OUT);
        }
        assertThat(play.phase()).isEqualTo("1");
        // When
        play.endPhase();
        // Then
        assertThat(play.phase()).isEqualTo("2");
    }

    @Test
    void aBoycottThatIsInReserveOnceWorksOnce() {
        // Given
        play.act(R, BOYCOTT);
        play.act(R, RETURN);
        // When
        var code = play.code(perform(R, BOYCOTT));
        // Then
        assertThat(code).isEqualTo(RIGHT_SPENT);
        play.act(R, WALK_OUT);
    }

    @Test
    void theRoleOfABodyThatIsShutOutLosesItsSeatAndItsOpenInvitation() {
        // Given
        play.act(C, RELEASE);
        play.act(C, ISSUE);
        ProposalId waiting = play.submit(A, "LIST=l3");
        // When
        var events = play.accepted(Play.text(C, "LIST=l2"));
        // Then
        assertThat(events)
                .anyMatch(event -> event instanceof InvitationEvent.Withdrawn withdrawn
                        && withdrawn.invitee().equals(W)
                        && withdrawn.by().isEmpty());
        assertThat(events).contains(new PresenceEvent.SeatLost(W, HORDE));
        assertThat(play.state().instruments().invitation(P).label()).isEqualTo("ISSUED");
        assertThat(play.status(waiting).isAlive()).isFalse();
        assertThat(play.code(Play.talk(W, "But we"))).isEqualTo(NOT_PRESENT);
        assertThat(play.code(perform(W, RETURN))).isEqualTo(NOT_PRESENT);
    }

    @Test
    void theConvenerCanTakeBackInvitationsThatAreNotAnswered() {
        // Given
        play.act(C, RELEASE);
        play.act(C, ISSUE);
        play.act(P, ActKind.ACCEPT);
        // When
        play.act(C, RESCIND);
        // Then
        assertThat(play.state().instruments().invitation(P).label()).isEqualTo("ACCEPTED");
        assertThat(play.state().instruments().invitation(W).label()).isEqualTo("WITHDRAWN");
    }

    private ProposalId closingText() {
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w1");
        play.submit(C, "STOP=s1");
        return play.submit(A, "endorse");
    }
}
