package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.BAND;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.HORDE;
import static parley.engine.WiderTable.LISTED;
import static parley.engine.WiderTable.NEW;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.end;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NO_DECISION;
import static parley.engine.answer.RejectionCode.TEXT_TOO_LONG;
import static parley.engine.answer.RejectionCode.UNKNOWN_CEASE_FIRE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.ActCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.Audience;
import parley.engine.id.CeaseFireId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.procedure.Result;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;

class CeaseFireRulesTest {

    private final Play play = WiderTable.started();

    @Test
    void aSettledIssueDraftsItAndNothingElseDoes() {
        assertThat(state(play)).isEqualTo("NONE");
        // When
        play.submit(C, "STOP=s1");
        // Then
        assertThat(ceaseFire(play)).isEqualTo(new CeaseFire.Drafted(end(4)));
    }

    @Test
    void anOptionThatDraftsNothingLeavesNone() {
        // Given
        var text = play.submit(A, "STOP=s2");
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(play.settled("STOP")).contains("s2");
        assertThat(state(play)).isEqualTo("NONE");
    }

    @Test
    void termsCannotBeSetBeforeTheDraft() {
        // Given
        var text = askForTerms(play);
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(state(play)).isEqualTo("NONE");
    }

    @Test
    void settingTermsOpensAcceptanceAtOnceAndExcludesEveryListedAndDesignatedBody() {
        // Given
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w1");
        // When
        setTerms(play);
        // Then
        assertThat(ceaseFire(play)).isInstanceOfSatisfying(CeaseFire.OpenForAcceptance.class, open -> {
            assertThat(open.terms().excluded()).containsExactly(LISTED, NEW);
            assertThat(open.terms().until()).isEqualTo(end(3));
            assertThat(open.terms().start()).isEqualTo(end(4));
            assertThat(open.terms().end()).isEmpty();
            assertThat(open.terms().monitoring().toString()).contains("w1");
        });
    }

    @Test
    void itIsNeverPendingBeforeTheCloseThoughAllHaveAccepted() {
        // Given
        setTerms(play);
        // When
        accept(play, P, Q, R);
        play.endPhase();
        // Then
        assertThat(state(play)).isEqualTo("OPEN_FOR_ACCEPTANCE");
    }

    @Test
    void anAcceptanceInThePhaseThatEndsAtTheCloseCounts() {
        // Given
        setTerms(play);
        accept(play, P);
        play.endPhase();
        play.endPhase();
        // When
        accept(play, Q);
        play.endPhase();
        // Then
        assertThat(state(play)).isEqualTo("PENDING");
    }

    @Test
    void onePhaseLaterNothingCanBeAcceptedOrSet() {
        // Given
        play.submit(C, "STOP=s1");
        play.endPhase();
        play.endPhase();
        play.endPhase();
        // When
        var text = askForTerms(play);
        play.position(B, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(state(play)).isEqualTo("DRAFTED");
        assertThat(play.code(acceptance(P))).isEqualTo(WRONG_STATE);
    }

    @Test
    void silenceOfARequiredPartyIsRefusal() {
        // Given
        setTerms(play);
        accept(play, P, R);
        // When
        endPhases(play, 3);
        // Then
        assertThat(state(play)).isEqualTo("LAPSED");
        var lapsed =
                play.happened(CeaseFireEvent.Lapsed.class).getFirst().verdict().orElseThrow();
        assertThat(lapsed.verdict().result()).isEqualTo(Result.ASSENT_MISSING);
        assertThat(lapsed.verdict().deciding()).containsExactly(Q);
        assertThat(lapsed.procedure().value()).isEqualTo("joining");
    }

    @Test
    void theLastWordBeforeTheCloseCounts() {
        // Given
        setTerms(play);
        accept(play, P, Q);
        // When
        play.accepted(new ActCommand.Perform(Q, new Act.OnCeaseFire(ActKind.REFUSE_TERMS, TRUCE), "No."));
        endPhases(play, 3);
        // Then
        assertThat(state(play)).isEqualTo("LAPSED");
    }

    @Test
    void silenceOfAPartyThatIsNotRequiredLeavesItOutOnly() {
        // Given
        setTerms(play);
        accept(play, P, Q);
        // When
        endPhases(play, 4);
        // Then
        assertThat(ceaseFire(play))
                .isInstanceOfSatisfying(
                        CeaseFire.InForce.class,
                        inForce -> assertThat(inForce.parties()).containsExactly(P, Q));
    }

    @Test
    void itIsInForceAtItsStartAndNotBefore() {
        // Given
        setTerms(play);
        accept(play, P, Q, R);
        endPhases(play, 3);
        assertThat(state(play)).isEqualTo("PENDING");
        // When
        play.endPhase();
        // Then
        assertThat(state(play)).isEqualTo("IN_FORCE");
    }

    @Test
    void reservationsAreRecordedWithAnAcceptance() {
        // Given
        setTerms(play);
        // When
        play.accepted(new ActCommand.Perform(P, new Act.AcceptTerms(TRUCE, ImmutableList.of("For now.")), ""));
        // Then
        assertThat(play.happened(CeaseFireEvent.Accepted.class).getFirst().reservations())
                .containsExactly("For now.");
    }

    @Test
    void tooManyReservationsAreRefused() {
        setTerms(play);
        var many = ImmutableList.copyOf(Collections.nCopies(6, "But."));
        assertThat(play.code(new ActCommand.Perform(P, new Act.AcceptTerms(TRUCE, many), "")))
                .isEqualTo(TEXT_TOO_LONG);
    }

    @Test
    void onlyAPartyCanAcceptOrReport() {
        setTerms(play);
        assertThat(play.code(acceptance(A))).isEqualTo(NOT_ENTITLED);
        assertThat(play.code(report(C))).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void anUnknownCeaseFireIsRefused() {
        var unknown = new Act.AcceptTerms(new CeaseFireId("peace"), ImmutableList.of());
        assertThat(play.code(new ActCommand.Perform(P, unknown, ""))).isEqualTo(UNKNOWN_CEASE_FIRE);
    }

    @Test
    void noTextCanAcceptForAParty() {
        var term = new Term.Ask(new Act.AcceptTerms(TRUCE, ImmutableList.of()));
        var submit = new ProposalCommand.Submit(A, Audience.plenary(), new ProposalText(ImmutableList.of(term), ""));
        assertThat(play.code(submit)).isEqualTo(NO_DECISION);
    }

    @Test
    void aBreachWithoutPatienceStrainsItAtOnceAndIsOneEvent() {
        // Given
        inForce(play, "w0");
        // When
        play.accepted(report(P));
        // Then
        assertThat(play.happened(CeaseFireEvent.BreachReported.class)).hasSize(1);
        assertThat(state(play)).isEqualTo("STRAINED");
    }

    @Test
    void aBreachIsStrainOnlyWhenPatienceHasRunOut() {
        // Given
        inForce(play, "w1");
        play.accepted(report(P));
        // When
        play.endPhase();
        assertThat(state(play)).isEqualTo("IN_FORCE");
        play.endPhase();
        // Then
        assertThat(state(play)).isEqualTo("STRAINED");
    }

    @Test
    void aBreachThatIsRepairedInTimeLeavesNoStrain() {
        // Given
        inForce(play, "w1");
        play.accepted(report(P));
        // When
        play.accepted(repair());
        endPhases(play, 2);
        // Then
        assertThat(state(play)).isEqualTo("IN_FORCE");
    }

    @Test
    void strainIsRepairedOrAfterTwoRoundsItLapses() {
        // Given
        inForce(play, "w0");
        play.accepted(report(P));
        play.accepted(repair());
        assertThat(state(play)).isEqualTo("IN_FORCE");
        play.accepted(report(Q));
        // When
        endPhases(play, 2);
        assertThat(state(play)).isEqualTo("STRAINED");
        play.endPhase();
        // Then
        assertThat(state(play)).isEqualTo("LAPSED");
    }

    @Test
    void onlyThoseItBindsCanReportABreach() {
        inForce(play, "w0");
        assertThat(play.code(report(R))).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void itExpiresAtItsEnd() {
        // Given
        Play short_ = WiderTable.started(Optional.of(Duration.ofDays(1)));
        inForce(short_, "w0");
        // When
        short_.endPhase();
        // Then
        assertThat(state(short_)).isEqualTo("EXPIRED");
    }

    @Test
    void aBodyDesignatedLaterIsNoLongerCovered() {
        // Given
        setTerms(play);
        // When
        play.submit(C, "LIST=l2");
        // Then
        assertThat(ceaseFire(play))
                .isInstanceOfSatisfying(
                        CeaseFire.OpenForAcceptance.class,
                        open -> assertThat(open.terms().excluded())
                                .contains(HORDE, LISTED)
                                .doesNotContain(BAND));
    }

    private static void inForce(Play play, String watch) {
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=" + watch);
        setTerms(play);
        accept(play, P, Q);
        endPhases(play, 4);
        assertThat(state(play)).isEqualTo("IN_FORCE");
    }

    private static void setTerms(Play play) {
        play.submit(C, "STOP=s1");
        play.position(B, askForTerms(play), ASSENT);
    }

    private static ProposalId askForTerms(Play play) {
        play.accepted(new ProposalCommand.Submit(
                A, Audience.plenary(), new ProposalText(ImmutableList.of(new Term.Ask(WiderTable.setTerms())), "")));
        return play.state().agenda().proposals().keySet().asList().getLast();
    }

    private static void accept(Play play, RoleId... parties) {
        for (RoleId party : parties) {
            play.accepted(acceptance(party));
        }
    }

    private static ActCommand.Perform acceptance(RoleId party) {
        return new ActCommand.Perform(party, new Act.AcceptTerms(TRUCE, ImmutableList.of()), "");
    }

    private static ActCommand.Perform report(RoleId by) {
        return new ActCommand.Perform(by, new Act.OnCeaseFire(ActKind.REPORT_BREACH, TRUCE), "");
    }

    private static ActCommand.Perform repair() {
        return new ActCommand.Perform(C, new Act.OnCeaseFire(ActKind.REPAIR, TRUCE), "");
    }

    private static void endPhases(Play play, int count) {
        for (int i = 0; i < count; i++) {
            play.endPhase();
        }
    }

    private static CeaseFire ceaseFire(Play play) {
        return play.state().instruments().ceaseFire(TRUCE);
    }

    private static String state(Play play) {
        return ceaseFire(play).label();
    }
}
