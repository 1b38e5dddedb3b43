package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.Assurance;
import parley.engine.session.Occupant;
import parley.engine.session.Stage;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

class RulingRulesTest {

    private static final RulingCommand PAUSE = new RulingCommand.Pause("A fire alarm.");
    private static final RulingCommand RESUME = new RulingCommand.Resume("");
    private static final RulingCommand END_PHASE = new RulingCommand.EndPhase("Everybody is done.");

    @Test
    void whatIsOpenOrHeldWhenTheSessionEndsHasLapsed() {
        // Given
        Play council = Council.by(new Procedure.Concurrence(ImmutableSet.of(Council.A)))
                .needing(SmallTable.is("Y", "y1"))
                .started();
        var held = council.submit(Council.A, "X=x1");
        var open = council.submit(Council.A, "Y=y1");
        assertThat(council.status(held)).isEqualTo(ProposalStatus.HELD);
        // When
        council.accepted(new RulingCommand.Conclude("The bell rang."));
        // Then
        assertThat(council.status(held)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(council.status(open)).isEqualTo(ProposalStatus.LAPSED);
        var lapsed = council.happened(ProposalEvent.Lapsed.class);
        assertThat(lapsed.getFirst().lacks()).singleElement().asString().contains("Y");
        assertThat(lapsed.getLast().lacks()).containsExactly("time before the end of the session");
    }

    @Test
    void takesNoMoveInAPause() {
        // Given
        Play play = Play.started();

        // When
        var events = play.accepted(PAUSE);

        // Then
        assertThat(events).containsExactly(new RulingEvent.Paused("A fire alarm.", Optional.empty()));
        var refusal = play.refused(Play.talk(A, "Hello"));
        assertThat(refusal.code()).isEqualTo(RejectionCode.SESSION_PAUSED);
        assertThat(refusal.sentence()).isEqualTo("The session is paused, and no move is taken.");
        assertThat(refusal.remedy()).hasValue("Wait until the facilitator resumes it.");
        assertThat(play.code(Play.text(A, "X=x1"))).isEqualTo(RejectionCode.SESSION_PAUSED);
        assertThat(play.code(new PhaseCommand.Yield(A))).isEqualTo(RejectionCode.SESSION_PAUSED);
    }

    @Test
    void saysOfEveryMoveThatThePauseStandsAgainstIt() {
        // Given
        Play play = Play.started();
        play.accepted(PAUSE);

        // When
        var view = new Projector(play.engine).view(play.state(), new Viewer.AtSeat(A));

        // Then
        assertThat(view.conduct().paused()).isTrue();
        assertThat(view.moves())
                .isNotEmpty()
                .allSatisfy(move ->
                        assertThat(move.refusal().orElseThrow().code()).isEqualTo(RejectionCode.SESSION_PAUSED));
    }

    @Test
    void goesOnAfterAPauseAsIfNothingHadBeen() {
        // Given
        Play play = Play.started();
        var before = play.state();
        play.accepted(PAUSE);

        // When
        play.accepted(RESUME);

        // Then
        assertThat(play.state()).isEqualTo(before);
        play.accepted(Play.talk(A, "Hello"));
    }

    @Test
    void refusesToPauseTwiceAndToResumeWhatIsNotPaused() {
        // Given
        Play play = Play.started();

        // When
        var early = play.code(RESUME);
        play.accepted(PAUSE);

        // Then
        assertThat(early).isEqualTo(RejectionCode.NOT_PAUSED);
        assertThat(play.code(PAUSE)).isEqualTo(RejectionCode.SESSION_PAUSED);
    }

    @Test
    void beginsPlayOnlyWhenThePauseIsOver() {
        // Given
        Play play = new Play(new Engine(SmallTable.scenario()));
        play.take(A);
        play.accepted(PAUSE);

        // When
        var early = play.code(new SessionCommand.Start());
        play.accepted(RESUME);

        // Then
        assertThat(early).isEqualTo(RejectionCode.SESSION_PAUSED);
        play.accepted(new SessionCommand.Start());
        assertThat(play.phase()).isEqualTo("1.1");
    }

    @Test
    void endsNoPhaseByItselfInAPause() {
        // Given
        Play play = Play.started();
        List.of(A, B, C, G).forEach(role -> play.accepted(new PhaseCommand.Yield(role)));
        play.accepted(PAUSE);

        // When
        play.accepted(new SeatCommand.Leave(W));

        // Then
        assertThat(play.phase()).isEqualTo("1.1");
        play.accepted(RESUME);
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void endsAPhaseAsIfEverySeatHadYielded() {
        // Given
        Play ruled = Play.started();
        Play yielded = Play.started();
        var proposal = ruled.submit(C, "Y=y1");
        yielded.submit(C, "Y=y1");

        // When
        var events = ruled.accepted(END_PHASE);
        yielded.endPhase();

        // Then
        assertThat(events.getFirst())
                .isEqualTo(new RulingEvent.PhaseCutShort(
                        ruled.engine.scenario().calendar().phases().getFirst().id(), "Everybody is done."));
        assertThat(events.get(1)).isInstanceOf(SessionEvent.PhaseEnding.class);
        assertThat(ruled.state()).isEqualTo(yielded.state());
        assertThat(ruled.status(proposal)).isEqualTo(yielded.status(proposal));
    }

    @Test
    void endsAPhaseInAPauseAndStaysPaused() {
        // Given
        Play play = Play.started();
        play.accepted(PAUSE);

        // When
        play.accepted(END_PHASE);
        play.accepted(END_PHASE);

        // Then: 2.0 is an interval, which would end by itself
        assertThat(play.phase()).isEqualTo("2.0");
        assertThat(play.state().conduct().paused()).isTrue();
        play.accepted(RESUME);
        assertThat(play.phase()).isEqualTo("2.1");
    }

    @Test
    void refusesToEndWhatHasNotBegunOrIsOver() {
        // Given
        Play play = new Play(new Engine(SmallTable.scenario()));

        // When
        var early = play.code(END_PHASE);
        play.take(A);
        play.accepted(new SessionCommand.Start());
        play.accepted(new RulingCommand.Conclude("The bell rang."));

        // Then
        assertThat(early).isEqualTo(RejectionCode.SESSION_NOT_STARTED);
        assertThat(play.code(END_PHASE)).isEqualTo(RejectionCode.SESSION_CONCLUDED);
        assertThat(play.code(PAUSE)).isEqualTo(RejectionCode.SESSION_CONCLUDED);
        assertThat(play.code(new RulingCommand.Conclude("Again."))).isEqualTo(RejectionCode.SESSION_CONCLUDED);
    }

    @Test
    void announcesAtAnyTimeAndOnlyPlainWords() {
        // Given
        Play play = new Play(new Engine(SmallTable.scenario()));

        // When
        var events = play.accepted(new RulingCommand.Announce("Take your seats."));

        // Then
        assertThat(events).containsExactly(new RulingEvent.Announced("Take your seats."));
        assertThat(play.code(new RulingCommand.Announce(" "))).isEqualTo(RejectionCode.TEXT_EMPTY);
        assertThat(play.code(new RulingCommand.Announce("\u202Eabc"))).isEqualTo(RejectionCode.TEXT_NOT_PLAIN);
        assertThat(play.code(new RulingCommand.Announce("a".repeat(4_001)))).isEqualTo(RejectionCode.TEXT_TOO_LONG);
    }

    @Test
    void concludesWithTheFirstEndingThatHolds() {
        // Given
        Play play = Play.started();
        var x = play.submit(A, "X=x1");
        List.of(B, C, G).forEach(role -> play.position(role, x, Stance.ASSENT));
        var y = play.submit(C, "Y=y1");
        List.of(A, B).forEach(role -> play.position(role, y, Stance.ASSENT));
        assertThat(play.status(y)).isEqualTo(ProposalStatus.ADOPTED);

        // When
        var events = play.accepted(new RulingCommand.Conclude("They agree."));

        // Then
        assertThat(events.getFirst()).isEqualTo(new RulingEvent.SessionCutShort("They agree."));
        assertThat(outcome(play)).isEqualTo("DONE");
    }

    @Test
    void concludesWithTheLastEndingWhenNoOtherHolds() {
        // Given
        Play play = new Play(new Engine(WiderTable.scenario(Optional.empty())));
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        play.accepted(PAUSE);

        // When
        play.accepted(new RulingCommand.Conclude("The bell rang."));

        // Then
        assertThat(outcome(play))
                .isEqualTo(play.engine.scenario().endings().getLast().outcome());
        assertThat(play.state().conduct().paused()).isFalse();
        assertThat(play.happened(ScoreEvent.Scored.class))
                .hasSameSizeAs(play.engine.scenario().sheets().keySet());
    }

    @Test
    void wantsAReasonForEndingTheSessionAndTakesOneOfFiveHundredCharacters() {
        // Given
        Play play = Play.started();

        // Then
        assertThat(play.code(new RulingCommand.Conclude(""))).isEqualTo(RejectionCode.TEXT_EMPTY);
        assertThat(play.code(new RulingCommand.Pause("a".repeat(501)))).isEqualTo(RejectionCode.TEXT_TOO_LONG);
        play.accepted(new RulingCommand.Pause("a".repeat(500)));
    }

    @Test
    void showsEveryRulingToEverybody() {
        // Given
        Play play = Play.started();
        play.accepted(PAUSE);
        play.accepted(RESUME);
        play.accepted(END_PHASE);

        // When
        var rulings = play.happened(RulingEvent.class);

        // Then
        assertThat(rulings).hasSize(3).allSatisfy(ruling -> {
            assertThat(Projector.see(new Viewer.AtSeat(W), ruling).orElseThrow().event())
                    .isEqualTo(ruling);
            assertThat(Projector.see(new Viewer.Facilitating(false), ruling)).isPresent();
        });
    }

    private static String outcome(Play play) {
        return ((Stage.Concluded) play.state().stage()).outcome();
    }

    @Test
    void putsSomebodyInASeatWhoeverHoldsIt() {
        // Given
        Play play = Play.started();
        play.accepted(new PhaseCommand.Yield(A));
        var late = new Occupant(Occupant.Kind.PERSON, "Late student");

        // When
        var events = play.accepted(new RulingCommand.GiveSeat(A, late, "She came late."));

        // Then
        assertThat(events)
                .containsExactly(new RulingEvent.SeatGiven(A, "She came late."), new SeatEvent.Taken(A, late));
        assertThat(play.state().seat(A).occupant()).hasValue(late);
        assertThat(play.state().seat(A).yielded()).isFalse();
    }

    @Test
    void putsSomebodyInAnEmptySeatAlsoInAPauseAndBeforePlay() {
        // Given
        Play play = new Play(new Engine(SmallTable.scenario()));
        var bot = new Occupant(Occupant.Kind.BOT, "Bot 7");
        play.accepted(PAUSE);

        // When
        play.accepted(new RulingCommand.GiveSeat(W, bot, ""));

        // Then
        assertThat(play.state().seat(W).occupant()).hasValue(bot);
        assertThat(play.code(new RulingCommand.GiveSeat(new RoleId("X"), bot, "")))
                .isEqualTo(RejectionCode.UNKNOWN_ROLE);
    }

    @Test
    void keepsTheSheetsClosedUntilTheSessionIsOver() {
        // Given
        Play play = Play.started();
        var release = new RulingCommand.ReleaseSheets("For the debrief.");

        // When
        var early = play.refused(release);
        play.accepted(new RulingCommand.Conclude("The bell rang."));

        // Then
        assertThat(early.code()).isEqualTo(RejectionCode.SESSION_NOT_CONCLUDED);
        assertThat(early.sentence()).isEqualTo("The session is not over: the sheets stay closed until it is.");
        assertThat(play.accepted(release)).containsExactly(new RulingEvent.SheetsReleased("For the debrief."));
        assertThat(play.code(release)).isEqualTo(RejectionCode.WRONG_STATE);
    }

    @Test
    void showsSheetsAndAssurancesToEverybodyOnceTheyAreReleased() {
        // Given
        Play play = AlteredTable.quiet().started();
        var projector = new Projector(play.engine);
        var outsider = new Viewer.AtSeat(WiderTable.R);
        var promise = new Assurance(WiderTable.P, WiderTable.Q, "Our word.");
        play.accepted(new MessageCommand.Send(
                promise.from(), MessageKind.ASSURANCE, Audience.of(List.of(promise.to())), promise.text()));
        play.accepted(new RulingCommand.Conclude("The bell rang."));
        assertThat(projector.view(play.state(), outsider).assurances()).isEmpty();
        assertThat(projector.view(play.state(), new Viewer.Facilitating(false)).assurances())
                .isEmpty();
        assertThat(projector.brief(play.state(), outsider).sheets()).isEmpty();
        for (RoleId own : List.of(promise.from(), promise.to())) {
            assertThat(projector.view(play.state(), new Viewer.AtSeat(own)).assurances())
                    .containsExactly(promise);
        }

        // When
        play.accepted(new RulingCommand.ReleaseSheets(""));

        // Then
        assertThat(projector.view(play.state(), outsider).assurances()).containsExactly(promise);
        assertThat(projector.view(play.state(), new Viewer.Facilitating(false)).assurances())
                .containsExactly(promise);
        assertThat(projector.brief(play.state(), outsider).sheets())
                .isNotEmpty()
                .isEqualTo(play.engine.scenario().sheets());
        assertThat(projector.brief(play.state(), outsider).confidentialBrief())
                .isEqualTo(projector.brief(outsider).confidentialBrief());
    }

    @Test
    void takesAHundredAssurancesOfARoleAndNoMore() {
        // Given
        Play play = Play.started();
        var assurance = new MessageCommand.Send(A, MessageKind.ASSURANCE, Audience.of(List.of(B)), "Our word.");
        for (int i = 0; i < 100; i++) {
            play.accepted(assurance);
        }

        // When
        var refusal = play.refused(assurance);

        // Then
        assertThat(refusal.code()).isEqualTo(RejectionCode.MOVE_LIMIT);
        assertThat(play.state().assurances()).hasSize(100);
        play.accepted(new MessageCommand.Send(B, MessageKind.ASSURANCE, Audience.of(List.of(A)), "Ours."));
    }
}
