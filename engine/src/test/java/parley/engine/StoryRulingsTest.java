package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.deadline;
import static parley.engine.AlteredTable.isRound;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.never;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.variant;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.scenario.Inject.Moment.END;
import static parley.engine.scenario.Inject.Moment.START;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.command.RulingCommand;
import parley.engine.command.SessionCommand;
import parley.engine.condition.Condition;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.scenario.Inject;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

class StoryRulingsTest {

    private static final DeadlineId DL = new DeadlineId("DL");

    @Test
    void aMovedDeadlineFallsDueAtItsNewInstantAndNotAtItsOld() {
        // Given
        Play play = AlteredTable.quiet().deadlines(missed("DL", 1)).started();

        // When
        var events = play.accepted(moved(WiderTable.end(2)));

        // Then
        assertThat(events).containsExactly(new RulingEvent.DeadlineMoved(DL, WiderTable.end(2), "Too early."));
        play.endPhase();
        assertThat(play.happened(SessionEvent.DeadlineMissed.class)).isEmpty();
        play.endPhase();
        assertThat(play.happened(SessionEvent.DeadlineMissed.class))
                .containsExactly(new SessionEvent.DeadlineMissed(DL, 1));
    }

    @Test
    void aDeadlineMovedToAnEarlierInstantTakesItsPlaceAmongTheOthers() {
        // Given
        Play play = AlteredTable.quiet()
                .deadlines(missed("DL", 2), deadline("A", WiderTable.end(1), never()))
                .started();

        // When
        play.accepted(moved(WiderTable.end(1).minusSeconds(1)));
        play.endPhase();

        // Then
        assertThat(play.happened(SessionEvent.DeadlineMissed.class).stream().map(SessionEvent.DeadlineMissed::deadline))
                .containsExactly(DL, new DeadlineId("A"));
    }

    @Test
    void aDeadlineMovesNeitherIntoThePastNorBeyondTheCalendar() {
        // Given
        Play play = AlteredTable.quiet().deadlines(missed("DL", 1)).started();
        Instant now = play.state().playing().date();
        Instant end = play.engine.scenario().calendar().phases().getLast().to();

        // Then
        assertThat(play.code(moved(now.minusNanos(1)))).isEqualTo(RejectionCode.WRONG_DATE);
        assertThat(play.code(moved(end.plusNanos(1)))).isEqualTo(RejectionCode.WRONG_DATE);
        play.accepted(moved(now));
        play.accepted(moved(end));
        assertThat(play.state().conduct().moved()).containsEntry(DL, end);
    }

    @Test
    void aDeadlineThatFellDueOrIsUnknownIsNotMoved() {
        // Given
        Play play = AlteredTable.quiet().deadlines(missed("DL", 1)).started();
        play.endPhase();

        // Then
        assertThat(play.refused(moved(WiderTable.end(2))).sentence())
                .isEqualTo("The deadline DL has fallen due already.");
        assertThat(play.code(new RulingCommand.MoveDeadline(new DeadlineId("X"), WiderTable.end(2), "Why not.")))
                .isEqualTo(RejectionCode.UNKNOWN_DEADLINE);
        assertThat(play.code(new RulingCommand.MoveDeadline(DL, WiderTable.end(2), "")))
                .isEqualTo(RejectionCode.TEXT_EMPTY);
    }

    @Test
    void newsComesWhenItIsSentAndNotAgain() {
        // Given
        Play play = AlteredTable.quiet()
                .news(news("N", 2, START, 3, move(TRUST, 4)))
                .started();

        // When
        var events = play.accepted(send("N"));

        // Then
        assertThat(events.stream().<Class<?>>map(Event::getClass))
                .containsExactly(RulingEvent.NewsSent.class, NewsEvent.Arrived.class, TrackEvent.Moved.class);
        assertThat(play.state().world().track(TRUST)).isEqualTo(54);
        assertThat(play.refused(send("N")).sentence()).isEqualTo("The news N has come already.");
        play.endPhases(2);
        assertThat(play.happened(NewsEvent.Arrived.class)).hasSize(1);
        assertThat(play.state().world().track(TRUST)).isEqualTo(54);
    }

    @Test
    void newsByHandComesInNoOtherWay() {
        // Given
        Inject byHand = new Inject(
                new InjectId("N"),
                Optional.empty(),
                WiderTable.end(1),
                Audience.plenary(),
                false,
                ImmutableList.of(variant(isRound(1)), variant(isRound(2), move(TRUST, 1))),
                ImmutableList.of(),
                "");
        Play play = AlteredTable.quiet().news(byHand).started();

        // When
        play.endPhase();
        var before = play.happened(NewsEvent.Arrived.class).size();
        play.accepted(send("N"));

        // Then
        assertThat(before).isZero();
        assertThat(play.happened(NewsEvent.Arrived.class)).hasSize(1);
        assertThat(play.state().world().track(TRUST)).isEqualTo(51);
    }

    @Test
    void newsThatHasNothingToSayIsNotSentAndSaysWhatItWaitsFor() {
        // Given
        Play play = AlteredTable.quiet()
                .news(news("N", 3, END, 3, Audience.plenary(), variant(isRound(3))))
                .started();

        // When
        var refusal = play.refused(send("N"));

        // Then
        assertThat(refusal.code()).isEqualTo(RejectionCode.NOT_NOW);
        assertThat(refusal.sentence())
                .isEqualTo("The news N has nothing to say now: it comes only when it is round 3.");
        assertThat(play.code(send("X"))).isEqualTo(RejectionCode.UNKNOWN_NEWS);
    }

    @Test
    void newsIsSentInAPauseToo() {
        // Given
        Play play = AlteredTable.quiet().news(news("N", 2, START, 3)).started();
        play.accepted(new RulingCommand.Pause(""));

        // When
        play.accepted(send("N"));

        // Then
        assertThat(play.happened(NewsEvent.Arrived.class)).hasSize(1);
        assertThat(play.state().conduct().paused()).isTrue();
    }

    @Test
    void whoIsNotToldTheNewsIsNotToldThatItWasSent() {
        // Given
        Play play = AlteredTable.quiet()
                .news(news("N", 2, START, 3, Audience.of(List.of(P)), variant(Condition.always())))
                .started();

        // When
        var ruling = play.accepted(send("N")).getFirst();

        // Then
        assertThat(Projector.see(new Viewer.AtSeat(P), ruling)).isPresent();
        assertThat(Projector.see(new Viewer.AtSeat(Q), ruling)).isEmpty();
        assertThat(Projector.see(new Viewer.Facilitating(false), ruling)).isPresent();
    }

    @Test
    void nothingIsRuledOnAStoryThatHasNotBegun() {
        // Given
        Play play = new Play(new Engine(AlteredTable.quiet()
                .news(news("N", 2, START, 3))
                .deadlines(missed("DL", 1))
                .scenario()));

        // Then
        assertThat(play.code(send("N"))).isEqualTo(RejectionCode.SESSION_NOT_STARTED);
        assertThat(play.code(moved(WiderTable.end(2)))).isEqualTo(RejectionCode.SESSION_NOT_STARTED);
        play.take(P);
        play.accepted(new SessionCommand.Start());
        play.accepted(send("N"));
    }

    private static RulingCommand moved(Instant to) {
        return new RulingCommand.MoveDeadline(DL, to, "Too early.");
    }

    private static RulingCommand send(String news) {
        return new RulingCommand.SendInject(new InjectId(news), "");
    }
}
