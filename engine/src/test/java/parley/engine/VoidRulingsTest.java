package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.HORDE;
import static parley.engine.WiderTable.LIST;
import static parley.engine.WiderTable.NEW;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.W;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.answer.RejectionCode;
import parley.engine.command.RulingCommand;
import parley.engine.command.VoidedAct;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Role;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

class VoidRulingsTest {

    private static final String WHY = "A misreading.";

    @Test
    void whatAVoidedTextSettledIsOpenAgainAndTheTextStaysAdopted() {
        // Given
        Play play = AlteredTable.quiet().started();
        var text = play.submit(C, "LIST=l1");

        // When
        var events = play.accepted(voiding(new VoidedAct.Adoption(text)));

        // Then
        assertThat(events.subList(0, 2))
                .containsExactly(
                        new RulingEvent.ActVoided(Optional.of(new VoidedAct.Adoption(text)), WHY),
                        new IssueEvent.Reopened(LIST, new Cause.Ruling()));
        assertThat(play.settled("LIST")).isEmpty();
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        play.submit(C, "LIST=l2");
        assertThat(play.settled("LIST")).hasValue("l2");
    }

    @Test
    void aTextIsVoidedOnlyWhereItIsTheLastThatSettledTheIssue() {
        // Given
        Play play = AlteredTable.quiet().started();
        var first = play.submit(C, "LIST=l1");
        play.accepted(voiding(new VoidedAct.Settlement(LIST)));
        var second = play.submit(C, "LIST=l1");

        // When
        var refusal = play.refused(voiding(new VoidedAct.Adoption(first)));

        // Then
        assertThat(refusal.code()).isEqualTo(RejectionCode.NOT_VOIDABLE);
        assertThat(refusal.sentence())
                .isEqualTo(
                        "Nothing that p1 settled stands any more; what it did to instruments is made void one by one.");
        play.accepted(voiding(new VoidedAct.Adoption(second)));
        assertThat(play.settled("LIST")).isEmpty();
    }

    @Test
    void whatHangsOnAVoidedIssueIsWorkedOutByTheOrdinaryRules() {
        // Given
        Play play = AlteredTable.quiet()
                .reactions(AlteredTable.reaction(
                        "open-again", AlteredTable.settled("STOP"), "", AlteredTable.move(WiderTable.TRUST, -3)))
                .started();
        play.submit(C, "STOP=s1");
        assertThat(Truce.state(play)).isEqualTo("DRAFTED");

        // When
        play.accepted(voiding(new VoidedAct.Settlement(new IssueId("STOP"))));

        // Then
        assertThat(Truce.state(play)).isEqualTo("NONE");
        assertThat(play.happened(TrackEvent.Moved.class)).hasSize(1);
    }

    @Test
    void aFacilitatorVoidsAPrivateTextOnlyBySayingWhatItSettled() {
        // Given
        Play play = AlteredTable.quiet().started();
        var text = play.submit(
                Play.closedText(C, List.copyOf(play.engine.scenario().roles().keySet()), "", "LIST=l1"));
        var here = play.state().options().orElseThrow();
        assertThat(here.facilitatorReads()).isFalse();

        // When
        var refusal = play.refused(voiding(new VoidedAct.Adoption(text)));
        var nonsense = play.refused(voiding(new VoidedAct.Adoption(new ProposalId(text.audience(), 7))));

        // Then
        assertThat(refusal.code()).isEqualTo(RejectionCode.UNKNOWN_PROPOSAL);
        assertThat(refusal.sentence().replace(text.toString(), "?"))
                .isEqualTo(nonsense.sentence().replace(new ProposalId(text.audience(), 7).toString(), "?"));
        play.accepted(voiding(new VoidedAct.Settlement(LIST)));
        assertThat(play.settled("LIST")).isEmpty();
    }

    @Test
    void whoMayNotKnowOfATextIsNotToldWhichWasVoided() {
        // Given
        var text = new ProposalId(Audience.of(List.of(A, B)), 1);
        Event ruling = new RulingEvent.ActVoided(Optional.of(new VoidedAct.Adoption(text)), WHY);

        // Then
        assertThat(Projector.see(new Viewer.AtSeat(A), ruling).orElseThrow().event())
                .isEqualTo(ruling);
        assertThat(Projector.see(new Viewer.AtSeat(C), ruling).orElseThrow().event())
                .isEqualTo(new RulingEvent.ActVoided(Optional.empty(), WHY));
        assertThat(Projector.see(new Viewer.Facilitating(false), ruling)
                        .orElseThrow()
                        .event())
                .isEqualTo(new RulingEvent.ActVoided(Optional.empty(), WHY));
    }

    @Test
    void aBoycottThatIsVoidHasNotBeenUsedUp() {
        // Given
        Play play = AlteredTable.quiet()
                .role(
                        P,
                        role -> new Role(
                                role.id(),
                                role.title(),
                                role.party(),
                                role.required(),
                                role.publicBrief(),
                                "",
                                ImmutableMap.of(ActKind.BOYCOTT, 1)))
                .started();
        play.act(P, ActKind.BOYCOTT);

        // When
        play.accepted(voiding(new VoidedAct.Absence(P)));

        // Then
        assertThat(play.state().seat(P).presence()).isEqualTo(new Presence.Present());
        play.act(P, ActKind.BOYCOTT);
        assertThat(play.refused(Play.perform(P, ActKind.BOYCOTT))).isNotNull();
    }

    @Test
    void aBodyIsContestedAgainAndWhoLostItsSeatByItIsBack() {
        // Given
        Play play = AlteredTable.quiet().started();
        play.submit(C, "LIST=l2");
        assertThat(play.state().seat(W).presence()).isEqualTo(new Presence.Excluded(HORDE));

        // When
        play.accepted(voiding(new VoidedAct.Designation(HORDE)));

        // Then
        assertThat(play.state().instruments().designation(HORDE)).isEqualTo(new Designation.Contested());
        assertThat(play.state().seat(W).presence()).isEqualTo(new Presence.Present());
        assertThat(play.settled("LIST")).hasValue("l2");
    }

    @Test
    void anAnswerToTermsIsGoneAndCanBeGivenAgain() {
        // Given
        Play play = AlteredTable.quiet().started();
        Truce.setTerms(play);
        Truce.accept(play, P, Q);

        // When
        play.accepted(voiding(new VoidedAct.Answer(TRUCE, P)));

        // Then
        assertThat(((CeaseFire.OpenForAcceptance) Truce.of(play)).answers()).containsOnlyKeys(Q);
        Truce.accept(play, P);
        play.endPhases(4);
        assertThat(Truce.state(play)).isEqualTo("IN_FORCE");
    }

    @Test
    void aBreachThatIsVoidStrainsNothing() {
        // Given
        Play play = AlteredTable.quiet().started();
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));

        // When
        play.accepted(voiding(new VoidedAct.Breach(TRUCE)));
        play.endPhase();

        // Then
        assertThat(Truce.state(play)).isEqualTo("IN_FORCE");
    }

    @Test
    void aStrainedCeaseFireIsInForceAgain() {
        // Given
        Play play = AlteredTable.quiet().started();
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        play.endPhase();
        assertThat(Truce.state(play)).isEqualTo("STRAINED");

        // When
        play.accepted(voiding(new VoidedAct.Breach(TRUCE)));

        // Then
        assertThat(Truce.state(play)).isEqualTo("IN_FORCE");
    }

    @Test
    void anInvitationThatIsIssuedAndNotAnsweredIsWithdrawn() {
        // Given
        Play play = Play.started();
        var settled = play.submit(SmallTable.A, "X=x1");
        List.of(SmallTable.B, SmallTable.C, SmallTable.G).forEach(role -> play.position(role, settled, Stance.ASSENT));
        var other = play.submit(SmallTable.C, "Y=y1");
        List.of(SmallTable.A, SmallTable.B).forEach(role -> play.position(role, other, Stance.ASSENT));
        play.act(SmallTable.C, ActKind.ISSUE);
        play.act(SmallTable.B, ActKind.ACCEPT);

        // When
        play.accepted(voiding(new VoidedAct.Issue(SmallTable.G)));

        // Then
        assertThat(play.state().instruments().invitation(SmallTable.G)).isEqualTo(new Invitation.Withdrawn());
        assertThat(play.happened(InvitationEvent.Withdrawn.class)).hasSize(1);
        assertThat(play.refused(voiding(new VoidedAct.Issue(SmallTable.B))).sentence())
                .isEqualTo(
                        "The invitation to Party B is accepted; only one that is issued and not answered can be made void.");
    }

    static Stream<VoidedAct> nothingToVoid() {
        return Stream.of(
                new VoidedAct.Settlement(LIST),
                new VoidedAct.Endorsement(),
                new VoidedAct.Absence(P),
                new VoidedAct.Designation(NEW),
                new VoidedAct.Designation(WiderTable.LISTED),
                new VoidedAct.Answer(TRUCE, P),
                new VoidedAct.Breach(TRUCE));
    }

    @ParameterizedTest
    @MethodSource("nothingToVoid")
    void whatHasNotBeenIsNotVoided(VoidedAct act) {
        // Given
        Play play = AlteredTable.quiet().started();

        // Then
        assertThat(play.code(voiding(act))).isEqualTo(RejectionCode.NOT_VOIDABLE);
    }

    @Test
    void whatIsUnknownIsNotVoided() {
        // Given
        Play play = AlteredTable.quiet().started();

        // Then
        assertThat(play.code(voiding(new VoidedAct.Settlement(new IssueId("X")))))
                .isEqualTo(RejectionCode.UNKNOWN_ISSUE);
        assertThat(play.code(voiding(new VoidedAct.Issue(new RoleId("X"))))).isEqualTo(RejectionCode.UNKNOWN_ROLE);
        assertThat(play.code(voiding(new VoidedAct.Absence(new RoleId("X"))))).isEqualTo(RejectionCode.UNKNOWN_ROLE);
        assertThat(play.code(voiding(new VoidedAct.Designation(new BodyId("X")))))
                .isEqualTo(RejectionCode.UNKNOWN_BODY);
        assertThat(play.code(voiding(new VoidedAct.Breach(new CeaseFireId("X")))))
                .isEqualTo(RejectionCode.UNKNOWN_CEASE_FIRE);
        assertThat(play.code(new RulingCommand.VoidAct(new VoidedAct.Endorsement(), "")))
                .isEqualTo(RejectionCode.TEXT_EMPTY);
    }

    @Test
    void anOpenTextIsNotVoided() {
        // Given
        Play play = AlteredTable.quiet().started();
        var text = play.submit(A, "STOP=s2");

        // Then
        assertThat(play.refused(voiding(new VoidedAct.Adoption(text))).sentence())
                .isEqualTo("p1 is OPEN; only a text that was adopted can be made void.");
    }

    private static RulingCommand voiding(VoidedAct act) {
        return new RulingCommand.VoidAct(act, WHY);
    }
}
