package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.text;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;
import static parley.engine.answer.RejectionCode.ALREADY_SETTLED;
import static parley.engine.answer.RejectionCode.AUDIENCE_TOO_NARROW;
import static parley.engine.answer.RejectionCode.INCOHERENT;
import static parley.engine.answer.RejectionCode.NOTHING_TO_SETTLE;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.NOT_SPONSOR;
import static parley.engine.answer.RejectionCode.NO_DECISION;
import static parley.engine.answer.RejectionCode.OPTION_GONE;
import static parley.engine.answer.RejectionCode.PACKAGE_EMPTY;
import static parley.engine.answer.RejectionCode.PROPOSAL_CLOSED;
import static parley.engine.answer.RejectionCode.RIGHT_SPENT;
import static parley.engine.answer.RejectionCode.STALE_VERSION;
import static parley.engine.answer.RejectionCode.TERM_TWICE;
import static parley.engine.answer.RejectionCode.UNKNOWN_ADDRESSEE;
import static parley.engine.answer.RejectionCode.UNKNOWN_ISSUE;
import static parley.engine.answer.RejectionCode.UNKNOWN_OPTION;
import static parley.engine.answer.RejectionCode.UNKNOWN_PROPOSAL;
import static parley.engine.procedure.Stance.ABSTAIN;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.command.ProposalCommand;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Result;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.session.Stage;

class ProposalRulesTest {

    private final Play play = Play.started();

    @Test
    void closesAtTheEndOfTheNextPlayingPhaseAndNotBefore() {
        // Given
        var text = play.submit(A, "X=x1");
        play.position(B, text, ASSENT);
        // When
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        play.endPhase();
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.settled("X")).contains("x1");
    }

    @Test
    void closesEarlyWhenEveryRoleWhosePositionCountsHasTakenOne() {
        // Given
        var text = play.submit(A, "X=x1");
        play.position(B, text, ASSENT);
        play.position(C, text, ABSTAIN);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.OPEN);
        // When
        play.position(G, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void concurrenceWantsEveryNamedRolesAssentSoSilenceLetsTheTextLapse() {
        // Given
        var text = play.submit(A, "X=x1");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        var lapsed = play.happened(ProposalEvent.Lapsed.class).getFirst();
        var powers = lapsed.verdicts().getFirst().rules().getFirst();
        assertThat(powers.verdict().result()).isEqualTo(Result.ASSENT_MISSING);
        assertThat(powers.verdict().deciding()).containsExactly(B);
    }

    @Test
    void oneObjectionBreaksConsensus() {
        // Given
        var text = play.submit(A, "X=x1");
        play.position(B, text, ASSENT);
        play.position(G, text, OBJECT);
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        var rejected = play.happened(ProposalEvent.Rejected.class).getFirst();
        assertThat(rejected.verdicts().getFirst().rules().getLast().verdict().deciding())
                .containsExactly(G);
    }

    @Test
    void anObjectionTakenBackBeforeTheCloseDoesNotCount() {
        // Given
        var text = play.submit(A, "X=x1");
        play.position(B, text, ASSENT);
        play.position(G, text, OBJECT);
        // When
        play.position(G, text, ABSTAIN);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void aRoleOutsideEveryBaseMayTakeAPositionThatDoesNotCount() {
        // Given
        var text = play.submit(C, "Y=y1");
        // When
        play.position(W, text, OBJECT);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.settled("Y")).contains("y1");
    }

    @Test
    void aSoleDecisionLapsesWhenItsRoleHasNotActed() {
        // Given
        var text = play.submit(A, "Y=y1");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void aSoleDecisionPassesWhenItsRoleAssentsToAnothersText() {
        // Given
        var text = play.submit(A, "Y=y1");
        // When
        play.position(C, text, ASSENT);
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void aSoleDecisionWithNobodyToWaitForPassesAtOnce() {
        // When
        var text = play.submit(C, "Z=z1");
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.settled("Z")).contains("z1");
    }

    @Test
    void aPackagePassesOnlyAsAWhole() {
        // Given
        var text = play.submit(A, "X=x2", "Y=y1");
        play.position(B, text, ASSENT);
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(play.settled("X")).isEmpty();
    }

    @Test
    void amendingMakesANewVersionAndClearsPositionsButTheSponsorsOwn() {
        // Given
        var text = play.submit(A, "X=x1");
        play.position(B, text, ASSENT);
        // When
        play.accepted(new ProposalCommand.Amend(A, text, new ProposalText(Play.terms("X=x2", "Y=y1"), "")));
        // Then
        assertThat(play.state().agenda().proposal(text).version()).isEqualTo(2);
        assertThat(play.state().agenda().proposal(text).positions()).containsOnlyKeys(A);
    }

    @Test
    void refusesAPositionOnAnOldVersion() {
        // Given
        var text = play.submit(A, "X=x1");
        play.accepted(new ProposalCommand.Amend(A, text, new ProposalText(Play.terms("X=x2", "Y=y1"), "")));
        // When
        var rejection = play.refused(new ProposalCommand.TakePosition(B, text, 1, Position.of(ASSENT)));
        // Then
        assertThat(rejection.code()).isEqualTo(STALE_VERSION);
        assertThat(rejection.remedy()).contains("Read version 2 and take a position on it.");
    }

    @Test
    void onlyTheSponsorAmendsOrWithdraws() {
        // Given
        var text = play.submit(A, "X=x1");
        // Then
        assertThat(play.code(new ProposalCommand.Withdraw(B, text))).isEqualTo(NOT_SPONSOR);
        assertThat(play.code(new ProposalCommand.Amend(B, text, new ProposalText(Play.terms("X=x1"), ""))))
                .isEqualTo(NOT_SPONSOR);
        play.accepted(new ProposalCommand.Withdraw(A, text));
        assertThat(play.status(text)).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(play.code(new ProposalCommand.TakePosition(B, text, 1, Position.of(ASSENT))))
                .isEqualTo(PROPOSAL_CLOSED);
    }

    @Test
    void adoptionSupersedesATextThatWantedTheIssueSettledOtherwise() {
        // Given
        var other = play.submit(A, "Y=y2");
        var chosen = play.submit(C, "Y=y1");
        play.position(A, chosen, ASSENT);
        // When
        play.position(B, chosen, ASSENT);
        // Then
        assertThat(play.status(chosen)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.status(other)).isEqualTo(ProposalStatus.SUPERSEDED);
    }

    @Test
    void adoptionSupersedesATextThatItLeavesNothingToSettle() {
        // Given
        var same = play.submit(A, "Y=y1");
        var chosen = play.submit(C, "Y=y1");
        play.position(A, chosen, ASSENT);
        // When
        play.position(B, chosen, ASSENT);
        // Then
        assertThat(play.status(same)).isEqualTo(ProposalStatus.SUPERSEDED);
    }

    @Test
    void aTermThatAlreadyStandsHasPassed() {
        // Given
        settleY("y1");
        // When
        var text = play.submit(C, "Y=y1", "Z=z1");
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void aTextThatHasPassedIsHeldUntilWhatItNeedsComesToHold() {
        // Given
        var held = play.submit(C, "Z=z2");
        assertThat(play.status(held)).isEqualTo(ProposalStatus.HELD);
        assertThat(play.happened(ProposalEvent.Held.class).getFirst().lacks()).containsExactly("Y is settled");
        // When
        settleY("y1");
        // Then
        assertThat(play.status(held)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.settled("Z")).contains("z2");
    }

    @Test
    void aHeldTextLapsesWithTheLastPhase() {
        // Given
        var held = play.submit(C, "Z=z2");
        // When
        while (!(play.state().stage() instanceof Stage.Concluded)) {
            play.endPhase();
        }
        // Then
        assertThat(play.status(held)).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void coherenceIsTestedAgainAtTheInstantOfEffect() {
        // Given: apart both are coherent, together they are not
        var first = play.submit(A, "X=x2");
        play.position(B, first, ASSENT);
        var second = play.submit(C, "Y=y2");
        // When
        play.endPhase();
        play.endPhase();
        // Then: the first by order of creation takes effect, the other waits for what it needs
        assertThat(play.settled("X")).contains("x2");
        assertThat(play.settled("Y")).isEmpty();
        assertThat(play.status(second)).isEqualTo(ProposalStatus.HELD);
        assertThat(play.happened(ProposalEvent.Held.class).getFirst().lacks()).containsExactly("x2 goes only with y1.");
    }

    @Test
    void refusesAPackageThatIsIncoherentWithWhatIsSettled() {
        // Given
        settleY("y2");
        // When
        var rejection = play.refused(text(A, "X=x2"));
        // Then
        assertThat(rejection.code()).isEqualTo(INCOHERENT);
        assertThat(rejection.sentence()).isEqualTo("x2 goes only with y1.");
    }

    @Test
    void refusesAnOptionWhoseTimeHasPassed() {
        // Given
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.code(text(C, "D=d1"))).isEqualTo(OPTION_GONE);
    }

    @Test
    void aRightThatExistsOnceIsSpentBySubmitting() {
        // Given
        play.endPhase();
        play.endPhase();
        var release = play.submit(C, "release");
        play.accepted(new ProposalCommand.Withdraw(C, release));
        // Then
        assertThat(play.code(text(C, "release"))).isEqualTo(RIGHT_SPENT);
    }

    @Test
    void aTextThatHasSpentARightCanStillBeAmended() {
        // Given
        play.endPhase();
        play.endPhase();
        var release = play.submit(C, "release");
        // When
        play.accepted(
                new ProposalCommand.Amend(C, release, text(C, "release", "Z=z1").text()));
        // Then
        assertThat(play.state().agenda().proposal(release).version()).isEqualTo(2);
        assertThat(play.code(text(C, "release"))).isEqualTo(RIGHT_SPENT);
        var other = play.submit(C, "Y=y1");
        assertThat(play.code(new ProposalCommand.Amend(
                        C, other, text(C, "Y=y1", "release").text())))
                .isEqualTo(RIGHT_SPENT);
    }

    @Test
    void onlyItsHolderCanSpendARightThatExistsOnce() {
        // Given
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.code(text(A, "release"))).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void refusesTextsThatSayNothingOrNonsense() {
        assertThat(play.code(text(A))).isEqualTo(PACKAGE_EMPTY);
        assertThat(play.code(text(A, "Q=x1"))).isEqualTo(UNKNOWN_ISSUE);
        assertThat(play.code(text(A, "X=y1"))).isEqualTo(UNKNOWN_OPTION);
        assertThat(play.code(text(A, "X=x1", "X=x2"))).isEqualTo(TERM_TWICE);
        assertThat(play.code(text(G, "accept"))).isEqualTo(NO_DECISION);
        assertThat(play.code(text(C, "release"))).isEqualTo(NOT_NOW);
        settleY("y1");
        assertThat(play.code(text(A, "Y=y1"))).isEqualTo(NOTHING_TO_SETTLE);
        assertThat(play.code(text(A, "Y=y2"))).isEqualTo(ALREADY_SETTLED);
    }

    @Test
    void refusesAnAudienceThatLeavesOutARoleWhosePositionCounts() {
        // When
        var rejection = play.refused(closed(A, List.of(B), "X=x1"));
        // Then: else its silence could pass a text it never saw
        assertThat(rejection.code()).isEqualTo(AUDIENCE_TOO_NARROW);
        assertThat(rejection.sentence()).endsWith("Party C, Party G.");
    }

    @Test
    void anAudienceHasOnlyRolesThatThereAre() {
        // When
        var rejection = play.refused(closed(A, List.of(B, new RoleId("NOBODY")), "X=x1"));
        // Then
        assertThat(rejection.code()).isEqualTo(UNKNOWN_ADDRESSEE);
        assertThat(rejection.sentence()).contains("NOBODY");
    }

    @Test
    void aProposalOutsideItsAudienceAndOneThatDoesNotExistGetTheSameAnswer() {
        // Given
        play.accepted(closed(C, List.of(A, B), "Y=y1"));
        var hidden = new ProposalId(Audience.of(List.of(A, B, C)), 1);
        var none = new ProposalId(Audience.of(List.of(A, B, C)), 2);
        // When
        var first = play.refused(new ProposalCommand.TakePosition(W, hidden, 1, Position.of(OBJECT)));
        var second = play.refused(new ProposalCommand.TakePosition(W, none, 1, Position.of(OBJECT)));
        // Then
        assertThat(first.code()).isEqualTo(UNKNOWN_PROPOSAL);
        assertThat(first.sentence().replace("p1", "p?"))
                .isEqualTo(second.sentence().replace("p2", "p?"));
    }

    @Test
    void proposalsAreCountedPerAudience() {
        // When
        play.accepted(closed(C, List.of(A, B), "Y=y1"));
        var plenary = play.submit(A, "X=x1");
        play.accepted(closed(B, List.of(C, A), "Y=y2"));
        // Then
        assertThat(plenary).hasToString("p1");
        assertThat(play.state().agenda().proposals().keySet().asList().getLast())
                .hasToString("A+B+C/p2");
    }

    @Test
    void reservationsAreRecordedWithAnAssent() {
        // Given
        var text = play.submit(A, "X=x1");
        var position = new Position(ASSENT, "our reading", ImmutableList.of("for individuals only"));
        // When
        play.accepted(new ProposalCommand.TakePosition(B, text, 1, position));
        // Then
        assertThat(play.state().agenda().proposal(text).positions()).containsEntry(B, position);
    }

    private static ProposalCommand.Submit closed(RoleId by, List<RoleId> audience, String... terms) {
        return new ProposalCommand.Submit(
                by, Audience.of(ImmutableSet.copyOf(audience)), new ProposalText(Play.terms(terms), ""));
    }

    private void settleY(String option) {
        var text = play.submit(C, "Y=" + option);
        play.position(A, text, ASSENT);
        play.position(B, text, ASSENT);
    }
}
