package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Council.A;
import static parley.engine.Council.ALL;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Council.D;
import static parley.engine.Council.E;
import static parley.engine.procedure.Stance.ABSTAIN;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.command.ProposalCommand;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Result;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.scenario.Phase;
import parley.engine.view.Explanation;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** Why a text stands where it does, for whoever may know of it. */
class ExplanationTest {

    private static final Procedure VOTE = new Procedure.Majority(
            ALL, new Threshold.Votes(4), Procedure.Majority.Base.ALL, 3, ImmutableMap.of(), ImmutableSet.of(A));

    private Play play = Council.by(VOTE).started();

    @Test
    void anOpenVoteSaysHowManyMoreItNeedsWhoCanStopItAndWhenItCloses() {
        // Given
        var text = play.submit(A, "X=x1");
        // Then: too few have taken part
        assertThat(needs(text).verdict().result()).isEqualTo(Result.NO_QUORUM);
        assertThat(needs(text).verdict().missing()).isEqualTo(2);
        // When
        play.position(B, text, ASSENT);
        play.position(C, text, OBJECT);
        // Then
        assertThat(needs(text).verdict().result()).isEqualTo(Result.THRESHOLD_MISSED);
        assertThat(needs(text).verdict().missing()).isEqualTo(2);
        assertThat(why(text).mayStop()).containsExactly(A);
        assertThat(why(text).closesAt()).contains(Council.end(2));
        assertThat(why(text).sentence())
                .isEqualTo(
                        "It still needs 4 votes in favour (2 are now), by the rule. An objection of Party A that stands"
                                + " at the close stops it. It closes at the latest with phase 2, on 3 January 2020, 00:00.");
    }

    @Test
    void whoIsAwayCannotStopAText() {
        var text = play.submit(B, "X=x1");
        play.act(A, ActKind.BOYCOTT);
        assertThat(why(text).mayStop()).isEmpty();
    }

    @Test
    void aTextThatHasAllItNeedsSaysNothingOfHavingPassed() {
        var text = play.submit(A, "X=x1");
        for (RoleId role : ImmutableSet.of(B, C, D)) {
            play.position(role, text, ASSENT);
        }
        assertThat(why(text).stillNeeds()).isEmpty();
        assertThat(why(text).sentence())
                .isEqualTo(
                        "An objection of Party A that stands at the close stops it. It closes at the latest with phase 2, on"
                                + " 3 January 2020, 00:00.");
    }

    @Test
    void aClosedTextNamesItsRuleAndItsTally() {
        var passed = play.submit(A, "X=x1");
        answer(passed, ASSENT, B, C, D);
        answer(passed, OBJECT, E);
        assertThat(why(passed).sentence())
                .isEqualTo(
                        "Adopted, by the rule (4 votes are in favour, and 4 are needed: Party A, Party B, Party C and Party"
                                + " D assent; Party E objects).");
        assertThat(why(passed).closesAt()).isEmpty();
        var mine = play.submit(C, "Y=y1");
        play.accepted(new ProposalCommand.Withdraw(C, mine));
        assertThat(why(mine).sentence()).isEqualTo("Withdrawn by its sponsor, Party C.");
    }

    @Test
    void aTextThatFailedSaysWhy() {
        var vetoed = play.submit(B, "X=x1");
        answer(vetoed, OBJECT, A);
        answer(vetoed, ASSENT, C, D, E);
        assertThat(why(vetoed).sentence())
                .isEqualTo(
                        "Vetoed: Party A has a veto and objects, so it cannot pass by the rule (Party B, Party C, Party D and"
                                + " Party E assent; Party A objects).");
        var missed = play.submit(B, "X=x2");
        answer(missed, ABSTAIN, A, D);
        answer(missed, OBJECT, C, E);
        assertThat(why(missed).sentence())
                .isEqualTo(
                        "Rejected: 1 vote is in favour, and 4 are needed by the rule (Party B assents; Party C and Party E"
                                + " object; Party A and Party D abstain).");
    }

    @Test
    void aHeldTextSaysWhatItWaitsFor() {
        play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A)))
                .needing(SmallTable.is("Y", "y1"))
                .started();
        var text = play.submit(A, "X=x1");
        assertThat(why(text).lacks()).containsExactly("Y is settled at y1 (label)");
        assertThat(why(text).sentence())
                .isEqualTo(
                        "Passed, by the rule (Party A assents), and held: it still needs this: Y is settled at y1 (label).");
    }

    @Test
    void aTextThatWasOvertakenNamesTheIssueAndTheOtherText() {
        play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
        var first = play.submit(A, "X=x1");
        var second = play.submit(B, "X=x2");
        play.position(A, second, ASSENT);
        assertThat(why(first).sentence())
                .isEqualTo("Superseded: X is settled otherwise, at x2 (label), by %s.".formatted(second));
    }

    @Test
    void aTextThatCameTooLateForWhatItAskedForSaysSo() {
        play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
        var first = play.submit(A, "X=x1");
        var second = play.submit(B, "X=x1");
        play.position(A, second, ASSENT);
        assertThat(why(first).sentence())
                .isEqualTo(
                        "Superseded: what it asked for was settled already, X at x1 (label), by %s.".formatted(second));
    }

    @Test
    void theTextThatOvertookAnotherIsNamedOnlyToWhoMayKnowOfIt() {
        play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
        var open = play.submit(A, "X=x1");
        var closed = play.submit(Play.closedText(B, List.of(A), "", "X=x2"));
        play.position(A, closed, ASSENT);
        assertThat(why(open, A).sentence())
                .isEqualTo("Superseded: X is settled otherwise, at x2 (label), by %s.".formatted(closed));
        assertThat(why(open, C).sentence()).isEqualTo("Superseded: X is settled otherwise, at x2 (label).");
    }

    @Test
    void anAssentThatCannotComeAnyMoreIsToldFromOneThatDidNotComeInTime() {
        play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
        var rejected = play.submit(A, "X=x1");
        play.act(B, ActKind.WALK_OUT);
        assertThat(why(rejected, A).sentence())
                .isEqualTo(
                        "Rejected: Party B is no longer at the table to give its assent, without which it cannot pass by"
                                + " the rule (Party A assents; Party B is away).");
        play.act(B, ActKind.RETURN);
        var lapsed = play.submit(A, "X=x2");
        play.endPhases(2);
        assertThat(why(lapsed, A).sentence())
                .isEqualTo(
                        "Lapsed: the assent of Party B did not come before the close, and without it no text passes by"
                                + " the rule (Party A assents; Party B is silent).");
    }

    @Test
    void termsThatWaitForDifferentThingsAreToldByWhatTheyWaitFor() {
        play = Council.by(VOTE).started();
        var both = play.submit(A, "X=x1", "Y=y1");
        play.position(C, both, ASSENT);
        play.position(D, both, ABSTAIN);
        assertThat(why(both).sentence())
                .startsWith(
                        "It still needs 4 votes in favour (2 are now), for X; the assent of Party B, for Y. An objection"
                                + " of Party A or Party B that stands at the close stops it.");
    }

    @Test
    void aProtestThatStopsATextIsToldAsOne() {
        play = Council.by(new Procedure.Consensus(ImmutableSet.of(A, B, C))).started();
        var text = play.submit(A, "X=x1");
        play.act(B, ActKind.BOYCOTT);
        assertThat(why(text, A).sentence())
                .startsWith(
                        "It still needs an end to the protest of Party B, by the rule. An objection of Party A, Party B or"
                                + " Party C that stands at the close stops it.");
        play.position(C, text, ASSENT);
        play.endPhases(2);
        assertThat(why(text, A).sentence())
                .isEqualTo("Rejected: Party B stays away in protest, so it cannot pass by the rule (Party A and Party C"
                        + " assent; Party B stays away in protest, which counts as an objection).");
    }

    @Test
    void ofTwoTermsTheOneThatFailedIsTold() {
        var rejected = play.submit(A, "X=x1", "Y=y1");
        answer(rejected, ASSENT, B);
        answer(rejected, OBJECT, C, D, E);
        assertThat(why(rejected).sentence())
                .isEqualTo(
                        "Rejected: for X 2 votes are in favour, and 4 are needed by the rule (Party A and Party B assent;"
                                + " Party C, Party D and Party E object).");
        var lapsed = play.submit(A, "X=x2", "Y=y1");
        answer(lapsed, ASSENT, C, D, E);
        play.endPhases(2);
        assertThat(why(lapsed).sentence())
                .isEqualTo(
                        "Lapsed: for Y the assent of Party B did not come before the close, and without it no text passes"
                                + " by A and B (Party A assents; Party B is silent).");
    }

    @Test
    void ofTwoRulesTheOneThatIsNotMetIsTold() {
        play = Play.started();
        var text = play.submit(SmallTable.A, "X=x1");
        assertThat(why(text).sentence()).startsWith("It still needs the assent of Party B, by the rule powers.");
        play.endPhases(2);
        assertThat(why(text).sentence())
                .isEqualTo(
                        "Lapsed: the assent of Party B did not come before the close, and without it no text passes by the"
                                + " rule powers (Party A assents; Party B is silent).");
    }

    @Test
    void silenceIsToldAsConsentWhereItCountsAsConsent() {
        play = Council.by(new Procedure.Sole(C, ImmutableSet.of(A, B), false)).started();
        var adopted = play.submit(D, "X=x1");
        answer(adopted, ASSENT, B, C);
        play.endPhases(2);
        assertThat(why(adopted).sentence())
                .isEqualTo(
                        "Adopted, by the rule (Party B and Party C assent; Party A is silent, which counts as consent).");
        play = Council.by(new Procedure.Sole(C, ImmutableSet.of(A, B), false)).started();
        var lapsed = play.submit(D, "X=x1");
        play.endPhases(2);
        assertThat(why(lapsed).sentence())
                .isEqualTo(
                        "Lapsed: the assent of Party C did not come before the close, and without it no text passes by"
                                + " the rule (Party A and Party B are silent, which counts as consent; Party C is silent).");
    }

    @Test
    void anOfferThatWasAnsweredByAnotherSaysSo() {
        play = Council.by(new Procedure.AlternatingOffers(ImmutableList.of(A, B), 2))
                .started();
        var offer = play.submit(A, "X=x1");
        play.submit(B, "X=x2");
        assertThat(why(offer).sentence()).isEqualTo("Rejected: another offer has taken its place.");
    }

    @Test
    void whoObjectsIsToldFromWhoStaysAwayInProtest() {
        play = Council.by(new Procedure.Consensus(ImmutableSet.of(A, B, C))).started();
        var text = play.submit(A, "X=x1");
        play.act(B, ActKind.BOYCOTT);
        play.position(C, text, OBJECT);
        play.endPhases(2);
        assertThat(why(text, A).sentence())
                .isEqualTo(
                        "Rejected: Party C objects and Party B stays away in protest, so it cannot pass by the rule (Party A"
                                + " assents; Party C objects; Party B stays away in protest, which counts as an objection).");
    }

    @Test
    void nothingIsExplainedByAPositionThatIsHidden() {
        play = Council.by(VOTE)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.DECISION, true)
                .started();
        var text = play.submit(A, "X=x1");
        play.endPhase();
        var before = why(text, E);
        // When
        answer(text, ASSENT, B, C);
        // Then
        assertThat(why(text, E)).isEqualTo(before);
        assertThat(why(text, B)).isNotEqualTo(before);
    }

    private void answer(ProposalId text, parley.engine.procedure.Stance stance, RoleId... roles) {
        for (RoleId role : roles) {
            play.position(role, text, stance);
        }
    }

    private ByRule needs(ProposalId text) {
        return why(text).stillNeeds().getFirst().rules().getFirst();
    }

    private Explanation why(ProposalId text) {
        return why(text, B);
    }

    private Explanation why(ProposalId text, RoleId reader) {
        return new Projector(play.engine)
                .view(play.state(), new Viewer.AtSeat(reader)).explanations().stream()
                        .filter(found -> found.proposal().equals(text))
                        .findFirst()
                        .orElseThrow();
    }
}
