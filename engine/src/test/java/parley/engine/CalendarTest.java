package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.perform;
import static parley.engine.Play.talk;
import static parley.engine.Play.text;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;
import static parley.engine.answer.RejectionCode.ALREADY_YIELDED;
import static parley.engine.answer.RejectionCode.NOBODY_SEATED;
import static parley.engine.answer.RejectionCode.SEAT_EMPTY;
import static parley.engine.answer.RejectionCode.SEAT_TAKEN;
import static parley.engine.answer.RejectionCode.SESSION_ALREADY_STARTED;
import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.answer.RejectionCode.SESSION_NOT_STARTED;
import static parley.engine.answer.RejectionCode.UNKNOWN_ROLE;
import static parley.engine.answer.RejectionCode.WRONG_PHASE;
import static parley.engine.procedure.Stance.ASSENT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.PhaseCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.event.Cause;
import parley.engine.event.IssueEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Phase;
import parley.engine.session.Occupant;
import parley.engine.session.Stage;

class CalendarTest {

    private final Play play = Play.started();

    @Test
    void aPhaseEndsWhenEveryOccupiedSeatHasYielded() {
        // Given
        play.accepted(new SeatCommand.Leave(W));
        for (RoleId role : new RoleId[] {A, B, C}) {
            play.accepted(new PhaseCommand.Yield(role));
        }
        assertThat(play.phase()).isEqualTo("1.1");
        // When
        play.accepted(new PhaseCommand.Yield(G));
        // Then
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void aPhaseWhoseOrderNamesOnlyEmptySeatsIsOver() {
        // Given
        Play council = Council.by(new Procedure.Concurrence(Council.ALL))
                .phase(Phase.Kind.FLOOR, false, Council.A)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        assertThat(council.phase()).isEqualTo("1");
        // When
        council.accepted(new SeatCommand.Leave(Council.A));
        // Then
        assertThat(council.phase()).isEqualTo("2");
    }

    @Test
    void movingTakesTheYieldBack() {
        // Given
        play.accepted(new PhaseCommand.Yield(A));
        assertThat(play.code(new PhaseCommand.Yield(A))).isEqualTo(ALREADY_YIELDED);
        // When
        play.accepted(talk(A, "one more thing"));
        // Then
        assertThat(play.state().seat(A).yielded()).isFalse();
        assertThat(play.happened(SessionEvent.YieldTakenBack.class)).hasSize(1);
    }

    @Test
    void theLastSeatToLeaveEndsThePhaseForThoseWhoHaveYielded() {
        // Given
        for (RoleId role : new RoleId[] {A, B, C, G}) {
            play.accepted(new PhaseCommand.Yield(role));
        }
        // When
        play.accepted(new SeatCommand.Leave(W));
        // Then
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void anEmptyTableWaits() {
        // When
        for (RoleId role : new RoleId[] {A, B, C, G, W}) {
            play.accepted(new SeatCommand.Leave(role));
        }
        // Then
        assertThat(play.phase()).isEqualTo("1.1");
    }

    @Test
    void anIntervalEndsAsItBegins() {
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.phase()).isEqualTo("2.1");
        assertThat(play.happened(SessionEvent.PhaseEnded.class).getLast().phase())
                .hasToString("2.0");
    }

    @Test
    void theDateIsThePhasesFirstInstantWhileItRuns() {
        assertThat(play.state().valueOf(new Fact.Date()))
                .isEqualTo(new Value.Moment(SmallTable.day(1).plusSeconds(9 * 3600)));
    }

    @Test
    void aDecisionPhaseIsForPositionsAndAnswersAndACaucusForMessages() {
        // Given
        var open = play.submit(A, "X=x1");
        play.endPhase();
        // Then
        assertThat(play.code(text(A, "Y=y1"))).isEqualTo(WRONG_PHASE);
        assertThat(play.code(talk(A, "hello"))).isEqualTo(WRONG_PHASE);
        assertThat(play.code(perform(C, ActKind.ISSUE))).isEqualTo(WRONG_PHASE);
        play.position(B, open, ASSENT);
        play.endPhase();
        play.endPhase();
        assertThat(play.phase()).isEqualTo("2.2");
        play.accepted(talk(A, "hello"));
        assertThat(play.code(text(A, "Y=y1"))).isEqualTo(WRONG_PHASE);
    }

    @Test
    void aMissedDeadlineCountsOnceAndReopensItsIssue() {
        // Given
        adopt("D=d1");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.state().deadlines().misses()).isEqualTo(1);
        assertThat(play.settled("D")).isEmpty();
        assertThat(play.happened(IssueEvent.Reopened.class))
                .containsExactly(new IssueEvent.Reopened(new IssueId("D"), new Cause.Missed(new DeadlineId("DL1"))));
        play.endPhase();
        assertThat(play.state().deadlines().misses()).isEqualTo(1);
    }

    @Test
    void aDeadlineIsMetWhenItsConditionHoldsAsItFallsDue() {
        // Given
        adopt("D=d2");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.state().deadlines().misses()).isZero();
        assertThat(play.happened(SessionEvent.DeadlineMet.class)).hasSize(1);
    }

    @Test
    void aTextThatClosesAtTheInstantOfADeadlineCountsForIt() {
        // Given: it closes at the end of 1.2, when the deadline falls due too
        play.submit(C, "D=d2");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.settled("D")).contains("d2");
        assertThat(play.state().deadlines().misses()).isZero();
    }

    @Test
    void theSessionEndsAtTheFirstEndingThatHoldsAtARoundsEnd() {
        // Given
        adopt("X=x1", "Y=y1");
        // When
        play.endPhase();
        play.endPhase();
        // Then
        assertThat(play.state().stage()).isInstanceOf(Stage.Concluded.class);
        assertThat(play.happened(SessionEvent.Concluded.class).getFirst().outcome())
                .isEqualTo("DONE");
        assertThat(play.code(talk(A, "wait"))).isEqualTo(SESSION_CONCLUDED);
    }

    @Test
    void theLastEndingAppliesAfterTheLastRound() {
        // When
        while (play.state().stage() instanceof Stage.Playing) {
            play.endPhase();
        }
        // Then
        assertThat(((Stage.Concluded) play.state().stage()).outcome()).isEqualTo("NO_DEAL");
        assertThat(play.happened(SessionEvent.RoundEnded.class)).hasSize(3);
    }

    @Test
    void seatsAreTakenOnceHandedOverAndLeft() {
        var anna = new Occupant(Occupant.Kind.PERSON, "Anna");
        assertThat(play.code(new SeatCommand.Take(A, anna, false))).isEqualTo(SEAT_TAKEN);
        play.accepted(new SeatCommand.Take(A, anna, true));
        assertThat(play.state().seat(A).occupant()).contains(anna);
        play.accepted(new SeatCommand.Leave(A));
        assertThat(play.state().seat(A).occupant()).isEqualTo(Optional.empty());
        assertThat(play.code(new SeatCommand.Leave(A))).isEqualTo(SEAT_EMPTY);
        assertThat(play.code(talk(A, "still here"))).isEqualTo(SEAT_EMPTY);
        assertThat(play.code(new SeatCommand.Leave(new RoleId("Q")))).isEqualTo(UNKNOWN_ROLE);
    }

    @Test
    void playBeginsOnceAndOnlyWithSomebodySeated() {
        var fresh = new Play(new Engine(SmallTable.scenario()));
        assertThat(fresh.code(new SessionCommand.Start())).isEqualTo(NOBODY_SEATED);
        fresh.take(A);
        assertThat(fresh.code(talk(A, "too soon"))).isEqualTo(SESSION_NOT_STARTED);
        fresh.accepted(new SessionCommand.Start());
        assertThat(fresh.code(new SessionCommand.Start())).isEqualTo(SESSION_ALREADY_STARTED);
    }

    private void adopt(String... terms) {
        var text = play.submit(C, terms);
        for (RoleId role : new RoleId[] {A, B, G}) {
            if (play.status(text) == ProposalStatus.OPEN) {
                play.position(role, text, ASSENT);
            }
        }
    }
}
