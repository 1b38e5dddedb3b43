package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.engine.answer.RejectionCode;
import parley.engine.command.ClockCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.event.ClockEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.PhaseId;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionOptions.Pace;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

class PlayTimeTest {

    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final Instant CLOSES = NINE.plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = CLOSES.plusNanos(1);
    private static final ClockCommand ELAPSE = new ClockCommand.ElapseTime();
    private static final RulingCommand PAUSE = new RulingCommand.Pause("");
    private static final RulingCommand RESUME = new RulingCommand.Resume("");

    private final Play play = at(NINE, Pace.TIMED);

    private static Play at(Instant start, Pace pace) {
        Play play = new Play(new Engine(SmallTable.scenario()), pace);
        play.clock(start);
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    @Test
    void namesTheLastInstantOfAPhaseAsItBegins() {
        assertThat(play.journal.get(play.journal.size() - 2)).isInstanceOf(SessionEvent.PhaseBegan.class);
        assertThat(play.journal.getLast()).isEqualTo(new ClockEvent.PhaseTimed(new PhaseId("1.1"), CLOSES));
        var view = new Projector(play.engine).view(play.state(), new Viewer.AtSeat(W));
        assertThat(view.conduct().clock().closes()).hasValue(CLOSES);
    }

    @Test
    void countsAMoveAtTheLastInstantAndNoneOneTickLater() {
        // Given
        play.clock(CLOSES);
        play.accepted(Play.talk(A, "just in time"));

        // When
        play.clock(TOO_LATE);
        var refusal = play.refused(Play.talk(A, "too late"));

        // Then
        assertThat(refusal.code()).isEqualTo(RejectionCode.TIME_IS_UP);
        assertThat(refusal.sentence()).isEqualTo("The time of phase 1.1 is over.");
    }

    @Test
    void endsAPhaseWhenItsTimeIsOverAndTimesTheNext() {
        // Given
        play.clock(CLOSES);
        var early = play.code(ELAPSE);

        // When
        play.clock(TOO_LATE);
        var events = play.accepted(ELAPSE);

        // Then
        assertThat(early).isEqualTo(RejectionCode.TIME_IS_NOT_UP);
        assertThat(events.get(0)).isEqualTo(new ClockEvent.TimeRanOut(new PhaseId("1.1")));
        assertThat(events.get(1)).isInstanceOf(SessionEvent.PhaseEnding.class);
        assertThat(events.getLast())
                .isEqualTo(new ClockEvent.PhaseTimed(new PhaseId("1.2"), TOO_LATE.plus(Duration.ofMinutes(5))));
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void decidesWhatIsDueAsAtAnyOtherEnd() {
        // Given
        Play yielded = at(NINE, Pace.TIMED);
        for (Play each : List.of(play, yielded)) {
            var text = each.submit(C, "Y=y1");
            each.position(A, text, Stance.ASSENT);
            each.clock(TOO_LATE);
        }

        // When
        play.accepted(ELAPSE);
        yielded.clock(CLOSES);
        List.of(A, B, C, G).forEach(role -> yielded.accepted(new PhaseCommand.Yield(role)));
        yielded.accepted(new PhaseCommand.Yield(W));

        // Then
        assertThat(play.state().agenda()).isEqualTo(yielded.state().agenda());
        assertThat(play.phase()).isEqualTo(yielded.phase());
        play.clock(TOO_LATE.plus(Duration.ofHours(1)));
        play.accepted(ELAPSE);
        assertThat(play.state().agenda().proposals().values())
                .allMatch(text -> text.status() == ProposalStatus.ADOPTED);
    }

    @Test
    void shiftsTheEndByExactlyTheLengthOfEachPause() {
        // Given
        long seed = Long.getLong("parley.seed", new Random().nextLong());
        System.out.println("pauses from -Dparley.seed=" + seed);
        var random = new Random(seed);
        Instant now = NINE;
        Duration paused = Duration.ZERO;

        // When
        for (int i = 0; i < 20; i++) {
            now = now.plusNanos(random.nextLong(1_000_000_000L));
            play.clock(now);
            play.accepted(PAUSE);
            var length = Duration.ofNanos(random.nextLong(3_600_000_000_000L));
            now = now.plus(length);
            paused = paused.plus(length);
            play.clock(now);
            play.accepted(RESUME);
        }

        // Then
        Instant closes = CLOSES.plus(paused);
        assertThat(play.state().conduct().clock().closes()).as("seed %d", seed).hasValue(closes);
        assertThat(play.happened(RulingEvent.Resumed.class).getLast().closes()).hasValue(closes);
        play.clock(closes);
        play.accepted(Play.talk(A, "just in time"));
        play.clock(closes.plusNanos(1));
        play.accepted(ELAPSE);
    }

    @Test
    void standsStillInAPause() {
        // Given
        play.clock(CLOSES);
        play.accepted(PAUSE);

        // When
        play.clock(TOO_LATE.plus(Duration.ofDays(1)));

        // Then
        assertThat(play.code(ELAPSE)).isEqualTo(RejectionCode.TIME_IS_NOT_UP);
        assertThat(play.code(Play.talk(A, "in the pause"))).isEqualTo(RejectionCode.SESSION_PAUSED);
        play.accepted(RESUME);
        play.accepted(Play.talk(A, "the last instant still"));
    }

    @Test
    void givesAPhaseThatBeginsInAPauseItsWholeTimeAfterIt() {
        // Given
        play.clock(NINE.plusSeconds(10));
        play.accepted(PAUSE);
        play.clock(NINE.plusSeconds(100));
        play.accepted(new RulingCommand.EndPhase(""));

        // When
        Instant resumed = NINE.plusSeconds(1_000);
        play.clock(resumed);
        play.accepted(RESUME);

        // Then
        assertThat(play.phase()).isEqualTo("1.2");
        assertThat(play.state().conduct().clock().closes()).hasValue(resumed.plus(Duration.ofMinutes(5)));
    }

    @Test
    void endsAPhaseAtAnEmptyTableToo() {
        // Given
        List.of(A, B, C, G, W).forEach(role -> play.accepted(new SeatCommand.Leave(role)));

        // When
        play.clock(TOO_LATE);
        play.accepted(ELAPSE);

        // Then
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void limitsNoInterval() {
        // Given
        play.clock(TOO_LATE);
        play.accepted(ELAPSE);

        // When
        play.clock(TOO_LATE.plus(Duration.ofHours(1)));
        play.accepted(ELAPSE);

        // Then
        assertThat(play.phase()).isEqualTo("2.1");
        assertThat(play.happened(ClockEvent.PhaseTimed.class).stream()
                        .map(ClockEvent.PhaseTimed::phase)
                        .map(PhaseId::value))
                .containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void givesAPhaseMoreTimeAndLess() {
        // Given
        play.clock(NINE.plusSeconds(60));

        // When
        play.accepted(new RulingCommand.ExtendPhase(Duration.ofMinutes(2), "They need it."));
        var events = play.accepted(new RulingCommand.ExtendPhase(Duration.ofMinutes(-6), ""));

        // Then
        Instant closes = NINE.plusSeconds(60);
        assertThat(events)
                .containsExactly(new RulingEvent.PhaseExtended(new PhaseId("1.1"), Duration.ofMinutes(-6), closes, ""));
        play.accepted(Play.talk(A, "just in time"));
        assertThat(play.code(new RulingCommand.ExtendPhase(Duration.ofNanos(-1), "")))
                .isEqualTo(RejectionCode.WRONG_DATE);
        assertThat(play.code(new RulingCommand.ExtendPhase(Duration.ofHours(24).plusNanos(1), "")))
                .isEqualTo(RejectionCode.WRONG_DATE);
        play.clock(closes.plusNanos(1));
        play.accepted(ELAPSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Pace.class,
            names = {"VIRTUAL", "UNTIMED"})
    void showsNoInstantOfPlayWithAnotherPace(Pace pace) {
        // Given
        Play other = at(NINE, pace);

        // When
        other.accepted(PAUSE);
        other.clock(NINE.plusSeconds(99));
        other.accepted(RESUME);

        // Then: a virtual stamp counts commands, private ones too
        assertThat(other.happened(ClockEvent.class)).isEmpty();
        assertThat(other.happened(RulingEvent.class))
                .containsExactly(
                        new RulingEvent.Paused("", Optional.empty()), new RulingEvent.Resumed("", Optional.empty()));
        assertThat(other.refused(new RulingCommand.ExtendPhase(Duration.ofMinutes(1), ""))
                        .sentence())
                .isEqualTo("Phase 1.1 has no time limit.");
        other.clock(TOO_LATE);
        assertThat(other.code(ELAPSE)).isEqualTo(RejectionCode.TIME_IS_NOT_UP);
        other.accepted(Play.talk(A, "never too late"));
    }

    @Test
    void runsNoClockOnceTheSessionIsOver() {
        // When
        play.accepted(new RulingCommand.Conclude("The bell rang."));

        // Then
        play.clock(TOO_LATE);
        assertThat(play.code(ELAPSE)).isEqualTo(RejectionCode.TIME_IS_NOT_UP);
        assertThat(play.state().conduct().clock().closes()).isEmpty();
        assertThat(play.code(Play.talk(A, "after the end"))).isEqualTo(RejectionCode.SESSION_CONCLUDED);
    }
}
