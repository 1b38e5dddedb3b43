package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Council.A;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Council.RULE;
import static parley.engine.answer.RejectionCode.NOT_YOUR_TURN;
import static parley.engine.answer.RejectionCode.TALKS_OVER;
import static parley.engine.procedure.Stance.ABSTAIN;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.TurnEvent;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure.AlternatingOffers;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Phase;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** Offers in turn: whose it is, what uses it up, and what ends the talks. */
class TurnTakingTest {

    private final Play play = two(10);

    @Test
    void onlyTheRoleWhoseTurnItIsMakesAnOffer() {
        assertThat(play.code(Play.text(B, "X=x1"))).isEqualTo(NOT_YOUR_TURN);
        play.submit(A, "X=x1");
        assertThat(play.code(Play.text(A, "X=x2"))).isEqualTo(NOT_YOUR_TURN);
        assertThat(answer(A, ProposalId.parse("p1"), ASSENT)).isEqualTo(NOT_YOUR_TURN);
    }

    @Test
    void aTurnIsSeenByThoseWhoTakeTurnsAndByAFacilitatorWhoReadsPrivateRooms() {
        play.submit(A, "X=x1");
        var ended = play.happened(TurnEvent.Ended.class).getFirst();
        assertThat(Projector.see(new Viewer.AtSeat(A), ended)).isPresent();
        assertThat(Projector.see(new Viewer.AtSeat(B), ended)).isPresent();
        assertThat(Projector.see(new Viewer.AtSeat(C), ended)).isEmpty();
        assertThat(Projector.see(new Viewer.Facilitating(true), ended)).isPresent();
        assertThat(Projector.see(new Viewer.Facilitating(false), ended)).isEmpty();
    }

    @Test
    void anAcceptedOfferIsAdoptedAtOnce() {
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, ASSENT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.settled("X")).contains("x1");
    }

    @Test
    void aCounterOfferTakesThePlaceOfTheOneBefore() {
        var first = play.submit(A, "X=x1");
        var second = play.submit(B, "X=x2");
        assertThat(play.status(first)).isEqualTo(ProposalStatus.REJECTED);
        play.position(A, second, ASSENT);
        assertThat(play.settled("X")).contains("x2");
    }

    @Test
    void anObjectionEndsTheTalksForGood() {
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, OBJECT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(play.happened(TurnEvent.Broken.class))
                .singleElement()
                .extracting(TurnEvent.Broken::by)
                .isEqualTo(B);
        assertThat(play.code(Play.text(A, "X=x1"))).isEqualTo(TALKS_OVER);
    }

    @Test
    void anAbstentionLetsTheTurnPassAndTheOfferStands() {
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, ABSTAIN);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.OPEN);
        var other = play.submit(A, "X=x2");
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.REJECTED);
        play.position(B, other, ASSENT);
        assertThat(play.settled("X")).contains("x2");
    }

    @Test
    void anAmendmentOfOnesOwnOfferIsAnOfferAndNeedsTheTurn() {
        var offer = play.submit(A, "X=x1");
        var amend = new ProposalCommand.Amend(A, offer, Play.text(A, "X=x2").text());
        assertThat(play.code(amend)).isEqualTo(NOT_YOUR_TURN);
        play.position(B, offer, ABSTAIN);
        play.accepted(amend);
        assertThat(play.code(Play.text(A, "X=x1"))).isEqualTo(NOT_YOUR_TURN);
        play.position(B, offer, ASSENT);
        assertThat(play.settled("X")).contains("x2");
    }

    @Test
    void whoIsOnTurnMayAskForAnotherWordingWithoutUsingItUp() {
        var offer = play.submit(A, "X=x1");
        play.accepted(new ProposalCommand.ProposeAmendment(
                B, offer, 1, Play.text(B, "X=x2").text()));
        assertThat(play.code(new ProposalCommand.TakeAmendment(A, offer, 1)))
                .as("taking it is an offer")
                .isEqualTo(NOT_YOUR_TURN);
        play.position(B, offer, ASSENT);
        assertThat(play.settled("X")).contains("x1");
    }

    @Test
    void theLastTurnOfTheLastRoundEndsTheTalks() {
        var play = two(1);
        play.submit(A, "X=x1");
        var last = play.submit(B, "X=x2");
        assertThat(play.status(last)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(play.happened(TurnEvent.Ended.class).getLast().next()).isEmpty();
        assertThat(play.code(Play.text(A, "X=x1"))).isEqualTo(TALKS_OVER);
    }

    @Test
    void acceptingInTheLastTurnIsInTime() {
        var play = two(1);
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, ASSENT);
        assertThat(play.settled("X")).contains("x1");
    }

    @Test
    void ofThreeAllOthersMustAcceptEachInItsTurn() {
        var play = among(10, A, B, C);
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, ASSENT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.OPEN);
        play.position(C, offer, ASSENT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void ofThreeACounterOfferDiscardsWhatWasAcceptedBefore() {
        var play = among(10, A, B, C);
        var first = play.submit(A, "X=x1");
        play.position(B, first, ASSENT);
        var second = play.submit(C, "X=x2");
        play.position(A, second, ASSENT);
        assertThat(play.settled("X")).isEmpty();
        play.position(B, second, ASSENT);
        assertThat(play.settled("X")).contains("x2");
    }

    @Test
    void aPhaseInWhichNobodyTookATurnPassesIt() {
        play.endPhase();
        assertThat(play.happened(TurnEvent.Ended.class)).singleElement().satisfies(ended -> {
            assertThat(ended.by()).isEqualTo(A);
            assertThat(ended.passed()).isTrue();
            assertThat(ended.next()).contains(B);
        });
        play.submit(B, "X=x1");
        play.endPhase();
        assertThat(play.happened(TurnEvent.Ended.class))
                .as("B used its turn, and nobody else lost one")
                .hasSize(2);
    }

    @Test
    void anOfferOutlivesThePhases() {
        var play = among(10, 4, A, B);
        var offer = play.submit(A, "X=x1");
        play.endPhases(2);
        assertThat(play.status(offer)).as("B let its turn pass").isEqualTo(ProposalStatus.OPEN);
        play.endPhases(2);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void aRoleThatWalksOutLosesItsTurnAtOnceAndTheOfferItWouldHaveToAccept() {
        var play = among(10, A, B, C);
        var offer = play.submit(A, "X=x1");
        play.act(B, ActKind.WALK_OUT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(play.happened(TurnEvent.Ended.class).getLast().next()).contains(C);
        play.submit(C, "X=x2");
    }

    @Test
    void aCaucusPassesNoTurn() {
        var play = Council.by(new AlternatingOffers(ImmutableList.of(A, B), 5))
                .phase(Phase.Kind.CAUCUS, false)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        play.endPhase();
        assertThat(play.happened(TurnEvent.class)).isEmpty();
    }

    @Test
    void theWordOfARoleThatTakesNoTurnsIsFreeAndDoesNotCount() {
        var offer = play.submit(A, "X=x1");
        play.position(C, offer, OBJECT);
        assertThat(play.status(offer)).isEqualTo(ProposalStatus.OPEN);
        assertThat(play.state().agenda().turns(RULE).over()).isEqualTo(1);
    }

    @Test
    void whenEverythingIsSettledNoTurnPasses() {
        play.position(B, play.submit(A, "X=x1"), ASSENT);
        int before = play.happened(TurnEvent.class).size();
        play.endPhase();
        assertThat(play.happened(TurnEvent.class)).hasSize(before);
    }

    private RejectionCode answer(RoleId by, ProposalId offer, Stance stance) {
        return play.code(new ProposalCommand.TakePosition(by, offer, 1, Position.of(stance)));
    }

    private static Play two(int rounds) {
        return among(rounds, A, B);
    }

    private static Play among(int rounds, RoleId... order) {
        return among(rounds, 2, order);
    }

    private static Play among(int rounds, int phases, RoleId... order) {
        var council = Council.by(new AlternatingOffers(ImmutableList.copyOf(order), rounds));
        for (int i = 0; i < phases; i++) {
            council.phase(Phase.Kind.FLOOR, false);
        }
        return council.started();
    }

    @Test
    void whoHasYieldedMayStillAnswerInItsTurn() {
        play.accepted(new PhaseCommand.Yield(B));
        var offer = play.submit(A, "X=x1");
        play.position(B, offer, ASSENT);
        assertThat(play.settled("X")).contains("x1");
    }
}
