package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.isRound;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.track;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.scenario.Inject.Moment.END;
import static parley.engine.scenario.Inject.Moment.START;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.condition.Condition;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.event.Cause;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.scenario.Track;
import parley.engine.scenario.Track.Drift;

/** How far tracks move, and when they drift. */
class TrackRulesTest {

    @Test
    void aTrackStopsAtEachBoundAfterEachEffect() {
        // Given
        var play = AlteredTable.quiet()
                .tracks(track(TRUST, 95), track(PAIN, 4))
                .news(news(
                        "N",
                        1,
                        START,
                        5,
                        move(TRUST, 20),
                        move(PAIN, -100),
                        move(TRUST, -10),
                        move(PAIN, 7),
                        move(TRUST, 3)))
                .started();
        // Then
        assertThat(play.happened(TrackEvent.Moved.class).getFirst().shifts())
                .containsExactly(
                        new Shift(TRUST, 20, 100),
                        new Shift(PAIN, -100, 0),
                        new Shift(TRUST, -10, 90),
                        new Shift(PAIN, 7, 7),
                        new Shift(TRUST, 3, 93));
        assertThat(play.state().world().track(TRUST)).isEqualTo(93);
        assertThat(play.state().world().track(PAIN)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER, 30", "LOWER, 70", ", 0"})
    void aTrackIsWorthToTheRoomWhatItHasOfTheBetter(Track.@Nullable Better better, int worth) {
        var track = new Track(
                TRUST, "Trust", "", "", Optional.ofNullable(better), 50, "", ImmutableList.of(), ImmutableList.of());

        assertThat(track.worth(30)).isEqualTo(worth);
    }

    @Test
    void theFirstDriftThatHoldsCountsAndIfNoneDoesTheTrackStays() {
        // Given
        var play = AlteredTable.quiet()
                .tracks(
                        track(TRUST, 50, new Drift(isRound(2), 10), new Drift(Condition.always(), -1)),
                        track(PAIN, 50, new Drift(isRound(2), 5)))
                .started();
        // When
        play.endPhases(3);
        // Then
        assertThat(play.happened(TrackEvent.Moved.class))
                .containsExactly(
                        drift(1, new Shift(TRUST, -1, 49)),
                        drift(2, new Shift(TRUST, 10, 59), new Shift(PAIN, 5, 55)),
                        drift(3, new Shift(TRUST, -1, 58)));
    }

    @Test
    void aRoundInWhichNothingDriftsHasNoMovement() {
        // Given
        var play = AlteredTable.quiet()
                .tracks(track(TRUST, 50, new Drift(Condition.always(), 0)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.happened(TrackEvent.Moved.class)).isEmpty();
    }

    @Test
    void allTracksDriftTogetherByWhatStoodBefore() {
        // Given: trust falls below 50 by the same drift
        var play = AlteredTable.quiet()
                .tracks(
                        track(TRUST, 50, new Drift(Condition.always(), -1)),
                        track(PAIN, 50, new Drift(trustBelow(50), 1)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.state().world().track(PAIN)).isEqualTo(50);
        play.endPhase();
        assertThat(play.state().world().track(PAIN)).isEqualTo(51);
    }

    @Test
    void driftComesAfterWhatFellDueAndTheNewsOfTheRound() {
        // Given: what drifts depends on what the deadline and the news did
        var play = AlteredTable.quiet()
                .tracks(track(TRUST, 50, new Drift(trustBelow(45), -1), new Drift(Condition.always(), 1)))
                .deadlines(missed("D1", 1, move(TRUST, -4)))
                .news(news("N", 1, END, 5, move(TRUST, -2)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.state().world().track(TRUST)).isEqualTo(43);
        assertThat(play.happened(TrackEvent.Moved.class).getLast().cause()).isEqualTo(new Cause.Drift(1));
    }

    private static Condition trustBelow(int value) {
        return new Compared(
                new Expression.Reading(new Fact.TrackOf(TRUST)),
                Relation.LESS,
                new Expression.Literal(new Value.Whole(value)));
    }

    private static TrackEvent.Moved drift(int round, Shift... shifts) {
        return new TrackEvent.Moved(new Cause.Drift(round), ImmutableList.copyOf(shifts));
    }
}
