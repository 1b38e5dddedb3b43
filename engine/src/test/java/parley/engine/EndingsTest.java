package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.ending;
import static parley.engine.AlteredTable.isAt;
import static parley.engine.AlteredTable.isRound;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.never;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.track;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.Play.talk;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.scenario.Ending.Scoring.SHEET;
import static parley.engine.scenario.Ending.Scoring.WALK_AWAY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.event.Cause;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.SessionEvent.Unreached;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Conference;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track.Drift;
import parley.engine.session.Points;
import parley.engine.session.Stage;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** How a session ends, and what it was worth. */
class EndingsTest {

    @Test
    void everythingEndorsedAndATruceThatWaitsForItsStartIsAnAgreement() {
        // Given
        var play = AlteredTable.quiet().started();
        agree(play, P, Q);
        // When
        play.endPhases(2);
        assertThat(play.state().stage()).as("the truce is not accepted yet").isInstanceOf(Stage.Playing.class);
        play.endPhase();
        // Then
        assertThat(outcome(play)).isEqualTo("AGREED");
        assertThat(Truce.state(play)).isEqualTo("PENDING");
    }

    @Test
    void anAgreementCanComeWhenTheTruceIsInForce() {
        // Given
        var play = AlteredTable.quiet().started();
        play.submit(C, "LIST=l1");
        Truce.bringIntoForce(play, "w1");
        var text = play.submit(A, "endorse");
        for (RoleId role : List.of(B, C, P, Q, R, W)) {
            play.position(role, text, ASSENT);
        }
        assertThat(play.state().stage()).as("only a round's end is an end").isInstanceOf(Stage.Playing.class);
        // When
        play.endPhase();
        // Then
        assertThat(outcome(play)).isEqualTo("AGREED");
    }

    @Test
    void aTruceThatNobodyJoinedIsNoAgreementThoughEverythingIsEndorsed() {
        // Given
        var play = AlteredTable.quiet().started();
        agree(play, P);
        // When
        play.endPhases(8);
        // Then
        assertThat(concluded(play).outcome()).isEqualTo("NO_DEAL");
        assertThat(concluded(play).unreached())
                .containsExactly(
                        new Unreached("AGREED", ImmutableList.of("the truce is about to begin or in force")),
                        new Unreached("COLLAPSED", ImmutableList.of("at least 2 deadlines have been missed")));
    }

    @Test
    void ofTwoEndingsThatHoldTheFirstIsReachedAndLacksNothingBeforeIt() {
        // Given: it is agreed, and two deadlines are missed at the same end
        var play =
                AlteredTable.quiet().deadlines(missed("D1", 3), missed("D2", 3)).started();
        agree(play, P, Q);
        // When
        play.endPhases(3);
        // Then
        assertThat(concluded(play).outcome()).isEqualTo("AGREED");
        assertThat(concluded(play).unreached()).isEmpty();
    }

    @Test
    void theLastEndingComesAfterTheLastRoundOnlyAndNeedsNothing() {
        // Given
        var play = AlteredTable.quiet()
                .endings(ending("NEVER", never(), WALK_AWAY), ending("REST", never(), WALK_AWAY))
                .started();
        // When
        play.endPhases(7);
        assertThat(play.state().stage()).isInstanceOf(Stage.Playing.class);
        play.endPhase();
        // Then
        assertThat(outcome(play)).isEqualTo("REST");
    }

    @Test
    void anEndingThatIsReachedWithTheLastRoundComesBeforeTheLastEnding() {
        // Given
        var play = AlteredTable.quiet()
                .endings(ending("EIGHT", isRound(8), WALK_AWAY), ending("REST", Condition.always(), WALK_AWAY))
                .started();
        // When
        play.endPhases(8);
        // Then
        assertThat(outcome(play)).isEqualTo("EIGHT");
    }

    @Test
    void theDriftOfARoundCountsForItsEnding() {
        // Given
        var play = AlteredTable.quiet()
                .tracks(track(TRUST, 1, new Drift(Condition.always(), -1)))
                .endings(
                        ending("BROKEN", AlteredTable.isWhole(new Fact.TrackOf(TRUST), 0), WALK_AWAY),
                        ending("REST", Condition.always(), WALK_AWAY))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(outcome(play)).isEqualTo("BROKEN");
    }

    @Test
    void aCollapseTakesTheConferenceWithItBeforeTheSessionIsOver() {
        // Given
        var play =
                AlteredTable.quiet().deadlines(missed("D1", 1), missed("D2", 1)).started();
        play.act(C, ActKind.RELEASE);
        play.act(C, ActKind.ISSUE);
        play.act(P, ActKind.ACCEPT);
        play.act(C, ActKind.OPEN);
        // When
        play.endPhase();
        // Then
        assertThat(play.state().instruments().conference()).contains(new Conference.Collapsed());
        assertThat(play.happened(ConferenceEvent.Collapsed.class))
                .containsExactly(new ConferenceEvent.Collapsed(new Cause.End("COLLAPSED")));
        assertThat(kinds(play.journal)).endsWith("RoundEnded", "Collapsed", "Concluded", "Scored", "Scored");
    }

    @Test
    void whatAnEndingBringsAboutCountsForTheScores() {
        // Given: the collapse itself costs P, and what follows from it costs P again
        var play = AlteredTable.quiet()
                .reactions(reaction("lost", new Fact.ConferenceState(), "COLLAPSED", walkAway(P, -100)))
                .endings(
                        ending(
                                "COLLAPSED",
                                isRound(1),
                                WALK_AWAY,
                                new Effect.CollapseConference(),
                                walkAway(P, -1),
                                move(TRUST, 5)),
                        ending("REST", Condition.always(), SHEET))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.state().world().points(P)).isEqualTo(new Points(-61, Optional.of(-61L)));
        assertThat(play.happened(ScoreEvent.Scored.class))
                .containsExactly(new ScoreEvent.Scored(P, -61, -61), new ScoreEvent.Scored(Q, 50, 50));
    }

    @Test
    void aScoreBySheetTellsTheWalkAwayValueBesideIt() {
        // Given
        var play = AlteredTable.quiet()
                .endings(
                        ending("SOON", isAt(settled("LIST"), "l1"), SHEET, move(TRUST, 30)),
                        ending("REST", Condition.always(), WALK_AWAY))
                .started();
        play.submit(C, "LIST=l1");
        // When
        play.endPhase();
        // Then: ten for l1, two for each full ten of trust, five more for l1
        assertThat(play.happened(ScoreEvent.Scored.class).getFirst()).isEqualTo(new ScoreEvent.Scored(P, 31, 40));
    }

    @Test
    void aSessionThatIsOverAsItStartsIsScoredToo() {
        // Given
        var table = AlteredTable.quiet()
                .kind(1, Phase.Kind.INTERVAL)
                .endings(ending("SOON", isRound(1), WALK_AWAY), ending("REST", Condition.always(), WALK_AWAY));
        // When
        var play = table.started();
        // Then
        assertThat(play.happened(ScoreEvent.Scored.class))
                .containsExactly(new ScoreEvent.Scored(P, 40, 40), new ScoreEvent.Scored(Q, 50, 50));
    }

    @Test
    void afterTheEndNothingIsDone() {
        // Given
        var play = AlteredTable.quiet()
                .endings(ending("SOON", isRound(1), WALK_AWAY), ending("REST", Condition.always(), WALK_AWAY))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.code(talk(A, "wait"))).isEqualTo(SESSION_CONCLUDED);
        assertThat(play.code(Truce.acceptance(P))).isEqualTo(SESSION_CONCLUDED);
    }

    @Test
    void whileItIsPlayedEverybodySeesWhatEachEndingStillNeeds() {
        // Given
        var play = AlteredTable.quiet().started();
        var projector = new Projector(play.engine);
        // Then
        assertThat(projector.view(play.state(), new Viewer.AtSeat(W)).unreached())
                .containsExactly(
                        new Unreached(
                                "AGREED",
                                ImmutableList.of(
                                        "a closing text is adopted", "the truce is about to begin or in force")),
                        new Unreached("COLLAPSED", ImmutableList.of("at least 2 deadlines have been missed")));
        play.endPhases(8);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(W)).unreached())
                .isEmpty();
    }

    /** Everything is settled, the terms are set and accepted by these, and a closing text waits for its close. */
    private static void agree(Play play, RoleId... acceptors) {
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w1");
        Truce.setTerms(play);
        Truce.accept(play, acceptors);
        play.submit(A, "endorse");
    }

    private static SessionEvent.Concluded concluded(Play play) {
        return play.happened(SessionEvent.Concluded.class).getFirst();
    }

    private static String outcome(Play play) {
        return ((Stage.Concluded) play.state().stage()).outcome();
    }

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
