package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.Play.talk;
import static parley.engine.WiderTable.BAND;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.HORDE;
import static parley.engine.WiderTable.LISTED;
import static parley.engine.WiderTable.NEW;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.NOT_PRESENT;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.engine.command.PhaseCommand;
import parley.engine.event.DesignationEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Designation.Outcome;
import parley.engine.instrument.Presence;
import parley.engine.scenario.Body;

class DesignationRulesTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whateverIsAgreedABodyThatTheCouncilListedStaysListed(Outcome status) {
        // Given
        var play = AlteredTable.quiet()
                .designates("l1", LISTED, status)
                .deadlines(missed("D1", 1, reopen("LIST")))
                .started();
        // When
        play.submit(C, "LIST=l1");
        play.endPhase();
        // Then
        assertThat(status(play, LISTED)).isEqualTo(new Designation.Listed());
        assertThat(play.happened(DesignationEvent.class))
                .noneMatch(event -> event.body().equals(LISTED));
    }

    @Test
    void aBodyOfWhichNothingWasClaimedIsContestedBeforeItIsDecidedOn() {
        // Given
        var play = AlteredTable.quiet().started();
        // When
        play.submit(C, "LIST=l1");
        // Then
        assertThat(play.happened(DesignationEvent.class))
                .containsExactly(
                        new DesignationEvent.Parked(BAND),
                        new DesignationEvent.Contested(NEW),
                        new DesignationEvent.Designated(NEW));
    }

    @Test
    void anOptionThatDoesNotNameABodyLeavesItAsItIs() {
        // Given
        var play = AlteredTable.quiet().started();
        // When
        play.submit(C, "LIST=l1");
        // Then
        assertThat(status(play, HORDE)).isEqualTo(new Designation.Contested());
        assertThat(play.state().seat(W).presence()).isEqualTo(new Presence.Present());
    }

    @Test
    void whatWasParkedIsContestedAgainWhenItsIssueReopensAndWhatWasDecidedStands() {
        // Given
        var play = reopenedAfterDayOne();
        play.submit(C, "LIST=l1");
        // When
        play.endPhase();
        // Then
        assertThat(status(play, BAND)).isEqualTo(new Designation.Contested());
        assertThat(status(play, NEW)).isEqualTo(new Designation.Designated());
    }

    @Test
    void aReopenedQuestionCanBeAnsweredOtherwiseForWhatIsContestedOnly() {
        // Given
        var play = reopenedAfterDayOne();
        play.submit(C, "LIST=l1");
        play.endPhase();
        var text = play.submit(C, "LIST=l3");
        // When
        play.position(W, text, ASSENT);
        // Then
        assertThat(status(play, BAND)).isEqualTo(new Designation.Cleared());
        assertThat(status(play, NEW)).isEqualTo(new Designation.Designated());
    }

    @Test
    void whatWasClearedStaysClearedWhenItsIssueReopens() {
        // Given
        var play = reopenedAfterDayOne();
        var text = play.submit(C, "LIST=l3");
        play.position(W, text, ASSENT);
        // When
        play.endPhase();
        play.submit(C, "LIST=l1");
        // Then
        assertThat(status(play, BAND)).isEqualTo(new Designation.Cleared());
    }

    @Test
    void theRoleOfAListedBodyHasNoSeatFromTheStart() {
        // Given
        var table = AlteredTable.quiet().body(speaker(LISTED, Body.Status.LISTED, R));
        // When
        var play = table.started();
        // Then
        assertThat(play.state().seat(R).presence()).isEqualTo(new Presence.Excluded(LISTED));
        assertThat(play.happened(PresenceEvent.class)).containsExactly(new PresenceEvent.SeatLost(R, LISTED));
        assertThat(play.code(talk(R, "But"))).isEqualTo(NOT_PRESENT);
        play.accepted(new PhaseCommand.Yield(R));
    }

    @Test
    void aRoleThatSpeaksForTwoBodiesLosesOneSeat() {
        // Given
        var play = AlteredTable.quiet()
                .body(speaker(NEW, Body.Status.UNDESIGNATED, W))
                .designates("l2", NEW, Outcome.DESIGNATED)
                .started();
        // When
        play.submit(C, "LIST=l2");
        play.endPhase();
        // Then
        assertThat(play.happened(PresenceEvent.class)).hasSize(1);
    }

    @Test
    void aRoleThatIsAwayLosesItsSeatTooAndCannotReturn() {
        // Given
        var play = AlteredTable.quiet().started();
        play.act(W, ActKind.BOYCOTT);
        // When
        play.submit(C, "LIST=l2");
        // Then
        assertThat(play.state().seat(W).presence()).isEqualTo(new Presence.Excluded(HORDE));
        assertThat(play.code(Play.perform(W, ActKind.RETURN))).isEqualTo(NOT_PRESENT);
    }

    @Test
    void noPhaseWaitsForARoleThatHasNoSeat() {
        // Given
        var play = AlteredTable.quiet().started();
        for (RoleId role : play.engine.scenario().roles().keySet()) {
            if (!role.equals(W) && !role.equals(C)) {
                play.accepted(new PhaseCommand.Yield(role));
            }
        }
        play.submit(C, "LIST=l2");
        // When
        play.accepted(new PhaseCommand.Yield(C));
        // Then
        assertThat(play.phase()).isEqualTo("2");
        assertThat(play.happened(SessionEvent.PhaseEnded.class)).hasSize(1);
    }

    @Test
    void anInvitationThatWasAcceptedStands() {
        // Given
        var play = AlteredTable.quiet().started();
        play.act(C, ActKind.RELEASE);
        play.act(C, ActKind.ISSUE);
        play.act(W, ActKind.ACCEPT);
        // When
        play.submit(C, "LIST=l2");
        // Then
        assertThat(play.state().instruments().invitation(W).label()).isEqualTo("ACCEPTED");
        assertThat(play.state().instruments().invitation(P).label()).isEqualTo("ISSUED");
    }

    private static Play reopenedAfterDayOne() {
        return AlteredTable.quiet().deadlines(missed("D1", 1, reopen("LIST"))).started();
    }

    private static Body speaker(BodyId id, Body.Status status, RoleId role) {
        return new Body(id, "Body " + id, "", status, "", Optional.of(role), ImmutableList.of());
    }

    private static Designation status(Play play, BodyId body) {
        return play.state().instruments().designation(body);
    }
}
