package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Council.A;
import static parley.engine.Council.ALL;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Council.D;
import static parley.engine.answer.RejectionCode.ALREADY_SPONSOR;
import static parley.engine.answer.RejectionCode.AUDIENCE_TOO_WIDE;
import static parley.engine.answer.RejectionCode.MOVE_LIMIT;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.NOT_SPONSOR;
import static parley.engine.answer.RejectionCode.OUT_OF_ORDER;
import static parley.engine.answer.RejectionCode.PROPOSAL_CLOSED;
import static parley.engine.answer.RejectionCode.STALE_VERSION;
import static parley.engine.answer.RejectionCode.STEP_INCOMPLETE;
import static parley.engine.answer.RejectionCode.UNKNOWN_AMENDMENT;
import static parley.engine.answer.RejectionCode.UNKNOWN_PROPOSAL;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Phase;

/** Who stands behind a text, and who may change it. */
class SponsorshipTest {

    private final Play play =
            Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
    private final ProposalId text = play.submit(C, "X=x1");

    @Test
    void aCoSponsorAssentsByJoining() {
        join(A, 1);
        assertThat(play.state().agenda().proposal(text).positions()).containsKey(A);
        join(B, 1);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void theFirstCoSponsorCarriesAWithdrawnTextOn() {
        join(D, 1);
        join(A, 1);
        play.accepted(new ProposalCommand.Withdraw(C, text));
        var carried = play.state().agenda().proposal(text);
        assertThat(carried.sponsor()).isEqualTo(D);
        assertThat(carried.coSponsors()).containsExactly(A);
        assertThat(carried.status()).isEqualTo(ProposalStatus.OPEN);
        assertThat(play.code(new ProposalCommand.Withdraw(C, text))).isEqualTo(NOT_SPONSOR);
        play.position(B, text, ASSENT);
        assertThat(play.settled("X")).contains("x1");
    }

    @Test
    void withoutCoSponsorsAWithdrawnTextIsWithdrawn() {
        join(D, 1);
        play.accepted(new ProposalCommand.StandDown(D, text));
        play.accepted(new ProposalCommand.Withdraw(C, text));
        assertThat(play.status(text)).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void whoStandsDownKeepsItsPosition() {
        join(A, 1);
        play.accepted(new ProposalCommand.StandDown(A, text));
        play.position(B, text, ASSENT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.code(new ProposalCommand.StandDown(D, play.submit(C, "Y=y1"))))
                .isEqualTo(NOT_SPONSOR);
    }

    @Test
    void nobodyJoinsTwiceOrItsOwnText() {
        join(D, 1);
        assertThat(play.code(new ProposalCommand.CoSponsor(D, text, 1))).isEqualTo(ALREADY_SPONSOR);
        assertThat(play.code(new ProposalCommand.CoSponsor(C, text, 1))).isEqualTo(ALREADY_SPONSOR);
    }

    @Test
    void anAmendmentClearsCoSponsorsWithTheirAssents() {
        join(A, 1);
        play.accepted(new ProposalCommand.Amend(C, text, Play.text(C, "X=x2").text()));
        assertThat(play.state().agenda().proposal(text).coSponsors()).isEmpty();
        assertThat(play.state().agenda().proposal(text).positions()).containsOnlyKeys(C);
        assertThat(play.code(new ProposalCommand.CoSponsor(A, text, 1))).isEqualTo(STALE_VERSION);
    }

    @Test
    void aProposedAmendmentChangesNothingUntilTheSponsorTakesIt() {
        join(A, 1);
        propose(B, 1, "X=x2");
        assertThat(play.state().agenda().proposal(text).version()).isEqualTo(1);
        assertThat(play.state().agenda().proposal(text).positions()).containsKey(A);
        play.accepted(new ProposalCommand.TakeAmendment(C, text, 1));
        var taken = play.state().agenda().proposal(text);
        assertThat(taken.version()).isEqualTo(2);
        assertThat(taken.text().terms()).isEqualTo(Play.terms("X=x2"));
        assertThat(taken.positions()).containsOnlyKeys(C);
        assertThat(taken.amendments()).isEmpty();
    }

    @Test
    void anAmendmentThatIsLeftIsGoneAndItsNumberIsNotUsedAgain() {
        propose(B, 1, "X=x2");
        play.accepted(new ProposalCommand.LeaveAmendment(C, text, 1));
        assertThat(play.code(new ProposalCommand.TakeAmendment(C, text, 1))).isEqualTo(UNKNOWN_AMENDMENT);
        propose(D, 1, "X=x2");
        assertThat(play.state().agenda().proposal(text).amendment(2)).isPresent();
    }

    @Test
    void onlyTheSponsorTakesOrLeavesAndItProposesNone() {
        propose(B, 1, "X=x2");
        assertThat(play.code(new ProposalCommand.TakeAmendment(B, text, 1))).isEqualTo(NOT_SPONSOR);
        assertThat(play.code(new ProposalCommand.LeaveAmendment(B, text, 1))).isEqualTo(NOT_SPONSOR);
        assertThat(play.code(new ProposalCommand.ProposeAmendment(
                        C, text, 1, Play.text(C, "X=x2").text())))
                .isEqualTo(ALREADY_SPONSOR);
    }

    @Test
    void atMostTwelveAmendmentsToOneTextAreOpen() {
        for (int i = 0; i < 12; i++) {
            propose(i < 6 ? B : D, 1, "X=x2");
        }
        assertThat(play.code(new ProposalCommand.ProposeAmendment(
                        A, text, 1, Play.text(A, "X=x2").text())))
                .isEqualTo(MOVE_LIMIT);
    }

    @Test
    void aCounterProposalNamesTheOneItAnswers() {
        var counter = play.submit(new ProposalCommand.Submit(
                A, parley.engine.id.Audience.plenary(), Play.text(A, "X=x2").text(), Optional.of(text)));
        assertThat(play.state().agenda().proposal(counter).answers()).contains(text);
        assertThat(play.status(text)).as("both are on the table").isEqualTo(ProposalStatus.OPEN);
        play.position(B, counter, ASSENT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.SUPERSEDED);
    }

    @Test
    void whoMayNotKnowOfATextCannotReadOfItInItsAnswer() {
        var closed = play.submit(Play.closedText(A, List.of(B), "", "X=x2"));
        var wide = new ProposalCommand.Submit(
                B, parley.engine.id.Audience.plenary(), Play.text(B, "X=x1").text(), Optional.of(closed));
        assertThat(play.code(wide)).isEqualTo(AUDIENCE_TOO_WIDE);
        var blind = new ProposalCommand.Submit(
                D, parley.engine.id.Audience.plenary(), Play.text(D, "X=x1").text(), Optional.of(closed));
        assertThat(play.code(blind)).isEqualTo(UNKNOWN_PROPOSAL);
    }

    @Test
    void aTextThatIsClosedIsNotAnswered() {
        play.accepted(new ProposalCommand.Withdraw(C, text));
        var late = new ProposalCommand.Submit(
                A, parley.engine.id.Audience.plenary(), Play.text(A, "X=x2").text(), Optional.of(text));
        assertThat(play.code(late)).isEqualTo(PROPOSAL_CLOSED);
    }

    @Test
    void aSingleUndertakingIsSettledWholeOrNotAtAll() {
        var play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B)))
                .asOneUndertaking()
                .started();
        var refused = play.refused(Play.text(A, "X=x1"));
        assertThat(refused.code()).isEqualTo(STEP_INCOMPLETE);
        assertThat(refused.remedy()).contains("Add Y to the text.");
        play.position(B, play.submit(A, "X=x1", "Y=y1"), ASSENT);
        assertThat(play.settled("Y")).contains("y1");
    }

    @Test
    void inAnOrderedPhaseEachMovesWhenThoseBeforeItAreDone() {
        var play = Council.by(new Procedure.Consensus(ALL))
                .phase(Phase.Kind.FLOOR, false, A, B)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        assertThat(play.code(Play.text(B, "X=x1"))).isEqualTo(OUT_OF_ORDER);
        assertThat(play.code(Play.text(C, "X=x1"))).isEqualTo(OUT_OF_ORDER);
        play.accepted(Play.talk(C, "A word from the side."));
        play.submit(A, "X=x1");
        yielding(play, A);
        play.submit(B, "X=x2");
        assertThat(play.code(Play.text(A, "X=x2"))).as("its turn is over").isEqualTo(OUT_OF_ORDER);
        assertThat(play.phase()).isEqualTo("1");
        yielding(play, B);
        assertThat(play.phase()).as("nobody else is waited for").isEqualTo("2");
    }

    @Test
    void anOrderPassesOverWhoHasLeft() {
        var play = Council.by(new Procedure.Consensus(ALL))
                .phase(Phase.Kind.FLOOR, false, A, B)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        play.act(A, ActKind.WALK_OUT);
        play.submit(B, "X=x1");
    }

    @Test
    void aPhaseIsOverWhenAllWhomItsOrderNamesHaveLeft() {
        var play = Council.by(new Procedure.Consensus(ALL))
                .phase(Phase.Kind.FLOOR, false, A)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        play.act(A, ActKind.WALK_OUT);
        assertThat(play.phase()).isEqualTo("2");
    }

    @Test
    void aTextClosesAtTheInstantThatItsRuleStatesAndNotBefore() {
        var play = Council.until(new Procedure.Consensus(ALL), 3)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        var text = play.submit(A, "X=x1");
        play.endPhases(2);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        play.position(B, text, OBJECT);
        play.endPhase();
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        var late = play.refused(Play.text(A, "X=x2"));
        assertThat(late.code()).isEqualTo(NOT_NOW);
        assertThat(late.sentence()).contains("closed at 4 January 2020, 00:00");
    }

    private static void yielding(Play play, RoleId role) {
        play.accepted(new PhaseCommand.Yield(role));
    }

    private void join(RoleId by, int version) {
        play.accepted(new ProposalCommand.CoSponsor(by, text, version));
    }

    private void propose(RoleId by, int version, String terms) {
        play.accepted(new ProposalCommand.ProposeAmendment(
                by, text, version, Play.text(by, terms).text()));
    }
}
