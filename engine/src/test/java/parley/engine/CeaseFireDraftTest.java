package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.end;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NO_DECISION;
import static parley.engine.answer.RejectionCode.TERM_TWICE;
import static parley.engine.answer.RejectionCode.UNKNOWN_CEASE_FIRE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.CeaseFirePlan;

/** From nothing to terms that are open for acceptance. */
class CeaseFireDraftTest {

    private static final CeaseFireId LULL = new CeaseFireId("lull");

    private final Play play = AlteredTable.quiet().started();

    @Test
    void termsAreSetOnce() {
        // Given
        play.submit(C, "STOP=s1");
        var first = Truce.askForTerms(play);
        var second = Truce.askForTerms(play);
        play.position(B, first, ASSENT);
        // When
        play.position(B, second, ASSENT);
        // Then
        assertThat(play.status(second)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(play.happened(CeaseFireEvent.TermsSet.class)).hasSize(1);
        assertThat(play.happened(CeaseFireEvent.OpenedForAcceptance.class))
                .containsExactly(new CeaseFireEvent.OpenedForAcceptance(TRUCE, end(3)));
    }

    @Test
    void onePackageCanAskForACeaseFireAndSetItsTerms() {
        // Given
        var text = play.submit(A, "STOP=s1", "set_terms truce");
        play.position(B, text, ASSENT);
        assertThat(Truce.state(play)).isEqualTo("NONE");
        // When
        play.position(C, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.happened(CeaseFireEvent.class))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Drafted", "TermsSet", "OpenedForAcceptance");
    }

    @Test
    void aPackageOfWhichOneTermIsImpossibleTakesNoEffectAtAll() {
        // Given: the terms stand before what asks for them
        var text = play.submit(A, "set_terms truce", "STOP=s1");
        play.position(B, text, ASSENT);
        // When
        play.position(C, text, ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(play.settled("STOP")).isEmpty();
    }

    @Test
    void whatIsAgreedOnMonitoringAfterTheTermsAreSetIsNotInThem() {
        // Given
        Truce.setTerms(play);
        // When
        play.submit(C, "WATCH=w1");
        // Then
        assertThat(Truce.of(play))
                .isInstanceOfSatisfying(
                        CeaseFire.OpenForAcceptance.class,
                        open -> assertThat(open.terms().monitoring()).isEqualTo(Optional.empty()));
    }

    @Test
    void aDraftIsDroppedWhenItsIssueReopensAndCanBeMadeAgain() {
        // Given
        var table =
                AlteredTable.quiet().deadlines(missed("D1", 1, reopen("STOP"))).started();
        table.submit(C, "STOP=s1");
        // When
        table.endPhase();
        // Then
        assertThat(table.happened(CeaseFireEvent.DraftDropped.class)).hasSize(1);
        assertThat(Truce.state(table)).isEqualTo("NONE");
        table.submit(C, "STOP=s1");
        assertThat(Truce.of(table)).isEqualTo(new CeaseFire.Drafted(end(4)));
    }

    @Test
    void termsThatAreSetStandThoughTheirIssueReopensAndAreNotDraftedAgain() {
        // Given
        var table =
                AlteredTable.quiet().deadlines(missed("D1", 1, reopen("STOP"))).started();
        Truce.setTerms(table);
        // When
        table.endPhase();
        // Then
        assertThat(table.settled("STOP")).isEmpty();
        assertThat(Truce.state(table)).isEqualTo("OPEN_FOR_ACCEPTANCE");
        table.submit(C, "STOP=s1");
        assertThat(table.happened(CeaseFireEvent.Drafted.class)).hasSize(1);
    }

    @Test
    void termsCanStillBeSetInThePhaseThatReachesTheLastInstant() {
        // Given
        play.submit(C, "STOP=s1");
        play.endPhases(2);
        var text = Truce.askForTerms(play);
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(Truce.state(play)).isEqualTo("OPEN_FOR_ACCEPTANCE");
        Truce.accept(play, P);
        play.endPhase();
        assertThat(Truce.state(play)).isEqualTo("LAPSED");
    }

    @Test
    void eachCeaseFireHasOptionsOfItsOwnAndIsNamed() {
        // Given
        var table = AlteredTable.quiet().ceaseFire(lull("s2")).started();
        var stop = table.submit(A, "STOP=s2");
        table.position(B, stop, ASSENT);
        // When
        table.position(B, table.submit(A, "set_terms truce"), ASSENT);
        table.position(B, table.submit(A, "set_terms lull"), ASSENT);
        // Then
        assertThat(Truce.state(table)).isEqualTo("NONE");
        assertThat(table.state().instruments().ceaseFire(LULL)).isInstanceOf(CeaseFire.OpenForAcceptance.class);
        assertThat(table.code(Truce.acceptance(P))).isEqualTo(WRONG_STATE);
    }

    @Test
    void oneTextCanSetTheTermsOfTwoCeaseFiresButNotTwiceOfOne() {
        // Given
        var table = AlteredTable.quiet().ceaseFire(lull("s1")).started();
        table.submit(C, "STOP=s1");
        assertThat(table.code(Play.text(A, "set_terms truce", "set_terms truce")))
                .isEqualTo(TERM_TWICE);
        var text = table.submit(A, "set_terms truce", "set_terms lull");
        // When
        table.position(B, text, ASSENT);
        // Then
        assertThat(table.state().instruments().ceaseFires().values())
                .allSatisfy(each -> assertThat(each.label()).isEqualTo("OPEN_FOR_ACCEPTANCE"));
    }

    @Test
    void termsAreForThePowersToSetInAText() {
        play.submit(C, "STOP=s1");
        assertThat(play.refused(Truce.act(A, ActKind.SET_TERMS)).remedy()).contains("Ask for it in a proposal.");
        assertThat(play.code(Truce.act(P, ActKind.SET_TERMS))).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void aTextCannotNameACeaseFireThatTheScenarioDoesNotHave() {
        assertThat(play.code(Play.text(A, "set_terms peace"))).isEqualTo(UNKNOWN_CEASE_FIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse_terms truce", "report_breach truce", "boycott", "walk_out", "return", "accept"})
    void whatARoleDoesForItselfCannotStandInAText(String term) {
        assertThat(play.code(Play.text(A, "WATCH=w1", term))).isEqualTo(NO_DECISION);
    }

    private static CeaseFirePlan lull(String option) {
        var truce =
                WiderTable.scenario(Optional.empty()).instruments().ceaseFires().get(TRUCE);
        return AlteredTable.named(truce, LULL, ImmutableMap.of(option, end(5)));
    }
}
