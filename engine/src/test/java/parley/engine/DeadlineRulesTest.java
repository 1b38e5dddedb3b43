package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.deadline;
import static parley.engine.AlteredTable.isAt;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.never;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.end;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.id.DeadlineId;

/** What a missed deadline costs, and in which order deadlines fall due. */
class DeadlineRulesTest {

    @Test
    void eachMissedDeadlineCostsWhatAllDoOnceAndWhatIsItsOwn() {
        // Given
        var play = AlteredTable.quiet()
                .eachMiss(move(TRUST, -4), walkAway(Q, -2))
                .deadlines(missed("D1", 1, move(TRUST, 1)), missed("D2", 1, move(PAIN, 3)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.journal)
                .containsSubsequence(
                        new SessionEvent.DeadlineMissed(new DeadlineId("D1"), 1),
                        moved("D1", new Shift(TRUST, -4, 46), new Shift(TRUST, 1, 47)),
                        new ScoreEvent.WalkAwayMoved(Q, -2, 48, cause("D1")),
                        new SessionEvent.DeadlineMissed(new DeadlineId("D2"), 2),
                        moved("D2", new Shift(TRUST, -4, 43), new Shift(PAIN, 3, 53)),
                        new ScoreEvent.WalkAwayMoved(Q, -2, 46, cause("D2")));
        assertThat(play.happened(TrackEvent.Moved.class)).hasSize(2);
    }

    @Test
    void itsEffectsFollowRightBehindIt() {
        // Given
        var play = AlteredTable.quiet()
                .eachMiss(move(TRUST, -4))
                .deadlines(missed("D1", 1), missed("D2", 1))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(kinds(play.journal))
                .containsSequence("PhaseEnding", "DeadlineMissed", "Moved", "DeadlineMissed", "Moved", "PhaseEnded");
    }

    @Test
    void aDeadlineThatIsMetCostsNothing() {
        // Given
        var play = AlteredTable.quiet()
                .eachMiss(move(TRUST, -4))
                .deadlines(deadline("D1", end(1), Condition.always(), move(TRUST, -9)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.happened(SessionEvent.DeadlineMet.class)).hasSize(1);
        assertThat(play.state().world().track(TRUST)).isEqualTo(50);
    }

    @Test
    void aDeadlineFallsDueOnce() {
        // Given
        var play = AlteredTable.quiet().deadlines(missed("D1", 1)).started();
        // When
        play.endPhases(3);
        // Then
        assertThat(play.happened(SessionEvent.DeadlineMissed.class)).hasSize(1);
    }

    @Test
    void thoseThatFallDueWithOnePhaseDoByDateThenIdHoweverTheScenarioListsThem() {
        // Given
        var play = AlteredTable.quiet()
                .deadlines(
                        deadline("B", end(1), never()),
                        deadline("C", end(1).minusSeconds(3600), Condition.always()),
                        deadline("A", end(1), never()))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.state().deadlines().passed())
                .extracting(DeadlineId::value)
                .containsExactly("C", "A", "B");
    }

    @Test
    void whatOneMissReopensTheNextAtTheSameEndMisses() {
        // Given
        var listStands = new Condition.Not(isAt(settled("LIST"), ""));
        var play = AlteredTable.quiet()
                .deadlines(
                        deadline("LATER", end(1), listStands),
                        deadline("EARLIER", end(1).minusSeconds(3600), never(), reopen("LIST")))
                .started();
        play.submit(C, "LIST=l1");
        // When
        play.endPhase();
        // Then
        assertThat(play.state().deadlines().missed())
                .extracting(DeadlineId::value)
                .containsExactly("EARLIER", "LATER");
    }

    @Test
    void aDeadlineKnowsWhatBecameOfACeaseFireAtTheSameInstant() {
        // Given
        var play = AlteredTable.quiet()
                .deadlines(deadline("D1", end(3), isAt(new Fact.CeaseFireState(TRUCE), "PENDING")))
                .started();
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        // When
        play.endPhases(3);
        // Then
        assertThat(play.state().deadlines().misses()).isZero();
    }

    private static TrackEvent.Moved moved(String deadline, Shift... shifts) {
        return new TrackEvent.Moved(cause(deadline), ImmutableList.copyOf(shifts));
    }

    private static Cause cause(String deadline) {
        return new Cause.Missed(new DeadlineId(deadline));
    }

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
