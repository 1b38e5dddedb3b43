package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.joinedBy;
import static parley.engine.Play.perform;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.HORDE;
import static parley.engine.WiderTable.LISTED;
import static parley.engine.WiderTable.NEW;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_PRESENT;
import static parley.engine.answer.RejectionCode.WRONG_PHASE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;
import static parley.engine.instrument.ActKind.BOYCOTT;
import static parley.engine.instrument.ActKind.ISSUE;
import static parley.engine.instrument.ActKind.RELEASE;
import static parley.engine.instrument.ActKind.SET_TERMS;
import static parley.engine.instrument.ActKind.WALK_OUT;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.InvitationEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Position;
import parley.engine.scenario.Phase;

/** Who accepts, whom a cease-fire binds, and who falls out of it. */
class CeaseFirePartiesTest {

    private final Play play = AlteredTable.quiet().started();

    @Test
    void refusalOfAPartyThatIsNotRequiredLeavesItOutOnly() {
        // Given
        Truce.setTerms(play);
        Truce.accept(play, P, Q, R);
        // When
        play.accepted(Truce.refusal(R));
        play.endPhases(4);
        // Then
        assertThat(play.happened(CeaseFireEvent.EnteredIntoForce.class))
                .containsExactly(
                        new CeaseFireEvent.EnteredIntoForce(TRUCE, ImmutableSet.of(P, Q), ImmutableSet.of(LISTED)));
    }

    @Test
    void anAcceptanceAfterARefusalCountsAndKeepsItsReservations() {
        // Given
        Truce.setTerms(play);
        Truce.accept(play, P);
        play.accepted(Truce.refusal(Q));
        // When
        play.accepted(Truce.acceptance(Q, "until spring"));
        // Then
        assertThat(Truce.of(play))
                .isInstanceOfSatisfying(
                        CeaseFire.OpenForAcceptance.class,
                        open -> assertThat(open.answers())
                                .containsEntry(Q, new Position(ASSENT, "", ImmutableList.of("until spring"))));
        play.endPhases(3);
        assertThat(Truce.state(play)).isEqualTo("PENDING");
    }

    @Test
    void theVerdictSaysWhoAcceptedWhoRefusedAndWhoWasSilent() {
        // Given
        Truce.setTerms(play);
        Truce.accept(play, P);
        play.accepted(Truce.refusal(Q));
        // When
        play.endPhases(3);
        // Then
        var lapsed =
                play.happened(CeaseFireEvent.Lapsed.class).getFirst().verdict().orElseThrow();
        assertThat(lapsed.verdict().tally().assents()).containsExactly(P);
        assertThat(lapsed.verdict().tally().objections()).containsExactly(Q);
        assertThat(lapsed.verdict().tally().silent()).containsExactly(R);
    }

    @Test
    void whoIsNoPartyHasNoWord() {
        Truce.setTerms(play);
        assertThat(play.code(Truce.refusal(C))).isEqualTo(NOT_ENTITLED);
        assertThat(play.code(Truce.acceptance(W))).isEqualTo(NOT_ENTITLED);
        assertThat(play.refused(Truce.report(W)).sentence())
                .isEqualTo("Party W is no party to the cease-fire: its parties are Party P, Party Q, Party R.");
    }

    @Test
    void nothingIsAcceptedBeforeTermsAreSetNorReportedBeforeTheStart() {
        play.submit(C, "STOP=s1");
        assertThat(play.code(Truce.acceptance(P))).isEqualTo(WRONG_STATE);
        Truce.setTermsOf(play);
        Truce.accept(play, P, Q);
        assertThat(play.code(Truce.report(P))).isEqualTo(WRONG_STATE);
        play.endPhases(3);
        assertThat(Truce.state(play)).isEqualTo("PENDING");
        assertThat(play.code(Truce.report(P))).isEqualTo(WRONG_STATE);
        assertThat(play.code(Truce.acceptance(R))).isEqualTo(WRONG_STATE);
    }

    @Test
    void anAcceptanceStandsThoughThePartyLeavesTheTable() {
        // Given
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        // When
        play.act(P, WALK_OUT);
        play.act(Q, BOYCOTT);
        play.endPhases(4);
        // Then
        assertThat(bound(Truce.of(play))).containsExactly(P, Q);
        play.accepted(Truce.report(P));
    }

    @Test
    void termsAreAnsweredInADecisionPhaseTooAndNothingElseIsDoneThere() {
        // Given
        var table = AlteredTable.quiet().kind(2, Phase.Kind.DECISION).started();
        Truce.setTerms(table);
        // When
        table.endPhase();
        // Then
        Truce.accept(table, P, Q);
        table.accepted(Truce.refusal(Q));
        assertThat(table.code(Truce.report(P))).isEqualTo(WRONG_PHASE);
        assertThat(table.code(Truce.act(C, SET_TERMS))).isEqualTo(WRONG_PHASE);
        assertThat(table.code(perform(P, BOYCOTT))).isEqualTo(WRONG_PHASE);
    }

    @Test
    void aCaucusIsNoPlaceToAnswerTerms() {
        // Given
        var table = AlteredTable.quiet().kind(2, Phase.Kind.CAUCUS).started();
        Truce.setTerms(table);
        // When
        table.endPhase();
        // Then
        assertThat(table.code(Truce.acceptance(P))).isEqualTo(WRONG_PHASE);
    }

    @Test
    void theSeatTheInvitationAndTheAcceptanceOfABodysRoleFallInTheSameAnswer() {
        // Given
        var table = joinedByW();
        Truce.setTerms(table);
        Truce.accept(table, P, W);
        table.act(C, RELEASE);
        table.act(C, ISSUE);
        // When
        var events = table.accepted(Play.text(C, "LIST=l2"));
        // Then
        assertThat(events)
                .contains(
                        new InvitationEvent.Withdrawn(W, Optional.empty(), "Body HORDE was shut out."),
                        new PresenceEvent.SeatLost(W, HORDE),
                        new CeaseFireEvent.ExclusionsExtended(TRUCE, ImmutableSet.of(HORDE), ImmutableSet.of(W)));
        assertThat(Truce.of(table)).isInstanceOfSatisfying(CeaseFire.OpenForAcceptance.class, open -> {
            assertThat(open.answers()).containsOnlyKeys(P);
            assertThat(open.terms().excluded()).containsExactly(LISTED, HORDE);
        });
        assertThat(table.code(Truce.acceptance(W))).isEqualTo(NOT_PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "IN_FORCE", "STRAINED"})
    void aPartyWhoseBodyIsShutOutIsNoLongerBound(String state) {
        // Given
        var table = joinedByW();
        Truce.setTerms(table);
        Truce.accept(table, P, Q, W);
        table.endPhases(state.equals("PENDING") ? 3 : 4);
        if (state.equals("STRAINED")) {
            table.accepted(Truce.report(W));
        }
        assertThat(Truce.state(table)).isEqualTo(state);
        assertThat(bound(Truce.of(table))).containsExactly(P, Q, W);
        // When
        table.submit(C, "LIST=l2");
        // Then
        assertThat(Truce.state(table)).isEqualTo(state);
        assertThat(bound(Truce.of(table))).containsExactly(P, Q);
        assertThat(((CeaseFire.WithTerms) Truce.of(table)).terms().excluded()).containsExactly(LISTED, HORDE);
        assertThat(table.code(Truce.report(W))).isEqualTo(NOT_PRESENT);
    }

    @Test
    void onlyPartiesFallOutWithABody() {
        // Given: W speaks for the body, and is no party
        Truce.setTerms(play);
        // When
        play.submit(C, "LIST=l2");
        // Then
        assertThat(play.happened(CeaseFireEvent.ExclusionsExtended.class))
                .containsExactly(
                        new CeaseFireEvent.ExclusionsExtended(TRUCE, ImmutableSet.of(HORDE), ImmutableSet.of()));
    }

    @Test
    void aBodyShutOutByWhatIsAgreedInTheSameTextIsLeftOutOfItsTerms() {
        // Given
        var text = play.submit(A, "LIST=l1", "STOP=s1", "set_terms truce");
        play.position(B, text, ASSENT);
        // When
        play.position(C, text, ASSENT);
        // Then
        assertThat(play.happened(CeaseFireEvent.TermsSet.class)
                        .getFirst()
                        .terms()
                        .excluded())
                .containsExactly(LISTED, NEW);
        assertThat(play.happened(CeaseFireEvent.ExclusionsExtended.class)).isEmpty();
    }

    @Test
    void severalBodiesShutOutAtOnceFallOutTogetherAndOnce() {
        // Given
        var table = AlteredTable.quiet()
                .designates("l2", NEW, Designation.Outcome.DESIGNATED)
                .started();
        Truce.setTerms(table);
        // When
        table.submit(C, "LIST=l2");
        table.endPhase();
        // Then
        assertThat(table.happened(CeaseFireEvent.ExclusionsExtended.class))
                .extracting(CeaseFireEvent.ExclusionsExtended::bodies)
                .containsExactly(ImmutableSet.of(NEW, HORDE));
    }

    private static Play joinedByW() {
        return AlteredTable.quiet()
                .truce(plan -> joinedBy(plan, ImmutableSet.of(P, Q, W), ImmutableSet.of(P, Q)))
                .started();
    }

    private static ImmutableSet<RoleId> bound(CeaseFire ceaseFire) {
        return switch (ceaseFire) {
            case CeaseFire.Pending pending -> pending.parties();
            case CeaseFire.Binding binding -> binding.parties();
            default -> throw new AssertionError(ceaseFire + " binds nobody");
        };
    }
}
