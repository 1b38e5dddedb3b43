package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.isAt;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.never;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.variant;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.scenario.Inject.Moment.END;
import static parley.engine.scenario.Inject.Moment.START;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.engine.condition.Condition;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Phase;

class NewsRulesTest {

    @Test
    void newsOfTheStartComesBeforeAnybodyCanMove() {
        // Given
        var table = AlteredTable.quiet().news(news("N1", 1, START, 5, move(TRUST, 1)), news("N2", 2, START, 5));
        // When
        var play = table.started();
        // Then
        assertThat(kinds(play.journal)).endsWith("Started", "PhaseBegan", "Arrived", "Moved");
        play.endPhase();
        assertThat(kinds(play.journal)).endsWith("PhaseEnded", "RoundEnded", "PhaseBegan", "Arrived");
    }

    @ParameterizedTest
    @EnumSource(Inject.Moment.class)
    void thoseOfOneMomentComeByDateThenId(Inject.Moment moment) {
        // Given
        var play = AlteredTable.quiet()
                .news(news("B", 1, moment, 7), news("C", 1, moment, 6), news("A", 1, moment, 7))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(arrived(play)).containsExactly("C", "A", "B");
    }

    @Test
    void newsOfTheEndComesAfterWhatFellDueAndBeforeThePhaseIsOver() {
        // Given
        var play = AlteredTable.quiet()
                .news(news("N", 3, END, 5))
                .deadlines(missed("D1", 3))
                .started();
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        play.endPhases(2);
        int before = play.journal.size();
        // When
        play.endPhase();
        // Then
        assertThat(kinds(play.journal.subList(before, play.journal.size())))
                .containsSubsequence(
                        "PhaseEnding", "BecamePending", "DeadlineMissed", "Arrived", "PhaseEnded", "RoundEnded");
    }

    @Test
    void newsOfTheEndKnowsWhatTheSameInstantBroughtAbout() {
        // Given
        var play = AlteredTable.quiet()
                .news(news(
                        "N",
                        4,
                        END,
                        5,
                        Audience.plenary(),
                        variant(isAt(new Fact.CeaseFireState(TRUCE), "PENDING")),
                        variant(isAt(new Fact.CeaseFireState(TRUCE), "IN_FORCE"), move(TRUST, 9))))
                .started();
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        // When
        play.endPhases(4);
        // Then
        assertThat(trust(play)).isEqualTo(59);
    }

    @Test
    void theFirstVariantThatHoldsIsTold() {
        // Given
        var play = AlteredTable.quiet()
                .news(news(
                        "N",
                        1,
                        START,
                        5,
                        Audience.plenary(),
                        variant(never(), move(TRUST, 1)),
                        variant(Condition.always(), move(TRUST, 2)),
                        variant(Condition.always(), move(TRUST, 3))))
                .started();
        // Then
        assertThat(trust(play)).isEqualTo(52);
    }

    @ParameterizedTest
    @EnumSource(Inject.Moment.class)
    void newsWhoseConditionDidNotHoldAtItsMomentNeverComes(Inject.Moment moment) {
        // Given
        var play = AlteredTable.quiet()
                .news(news("N", 1, moment, 5, Audience.plenary(), variant(isAt(settled("LIST"), "l1"))))
                .started();
        play.endPhase();
        // When
        play.submit(C, "LIST=l1");
        play.endPhases(2);
        // Then
        assertThat(arrived(play)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Inject.Moment.class)
    void laterNewsOfTheSameMomentDoesNotBringBackWhatWasPassedOver(Inject.Moment moment) {
        // Given: the first would come only after what the second brings about
        var play = AlteredTable.quiet()
                .news(
                        news("EARLY", 1, moment, 5, Audience.plenary(), variant(trustAbove(50))),
                        news("LATE", 1, moment, 6, move(TRUST, 20)))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(arrived(play)).containsExactly("LATE");
    }

    @ParameterizedTest
    @EnumSource(Inject.Moment.class)
    void newsKnowsWhatEarlierNewsOfTheSameMomentBroughtAbout(Inject.Moment moment) {
        // Given: the first reopens LIST, and that alone raises trust
        var play = AlteredTable.quiet()
                .reactions(reaction("open-again", settled("LIST"), "", move(TRUST, 20)))
                .news(
                        news("EARLY", 2, moment, 5, reopen("LIST")),
                        news("LATE", 2, moment, 6, Audience.plenary(), variant(trustAbove(50), move(TRUST, 1))))
                .started();
        play.submit(C, "LIST=l1");
        // When
        play.endPhases(2);
        // Then
        assertThat(arrived(play)).containsExactly("EARLY", "LATE");
        assertThat(trust(play)).isEqualTo(71);
    }

    @ParameterizedTest
    @EnumSource(Inject.Moment.class)
    void whatFollowsFromNewsHappensBeforeTheNext(Inject.Moment moment) {
        // Given
        var play = AlteredTable.quiet()
                .news(news("EARLY", 2, moment, 5, reopen("LIST")), news("LATE", 2, moment, 6))
                .started();
        play.endPhases(moment == START ? 0 : 1);
        play.submit(C, "LIST=l1");
        play.submit(C, "STOP=s1");
        play.submit(C, "WATCH=w1");
        play.submit(A, "endorse");
        // When
        play.endPhase();
        // Then: the closing text is void before the next news comes
        var after = play.journal.stream()
                .dropWhile(event -> !(event instanceof NewsEvent))
                .toList();
        assertThat(kinds(after)).startsWith("Arrived", "Reopened", "Contested", "Lapsed");
        assertThat(arrived(play)).containsExactly("EARLY", "LATE");
    }

    @Test
    void newsComesInIntervalsToo() {
        // Given
        var play = AlteredTable.quiet()
                .kind(2, Phase.Kind.INTERVAL)
                .news(news("S", 2, START, 5), news("E", 2, END, 6))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.phase()).isEqualTo("3");
        assertThat(arrived(play)).containsExactly("S", "E");
    }

    @Test
    void newsMovesTracksTogetherAndNamesItself() {
        // Given
        var play = AlteredTable.quiet()
                .news(news("N", 1, START, 5, move(TRUST, 60), walkAway(P, 3), move(TRUST, -20)))
                .started();
        // Then
        assertThat(play.happened(TrackEvent.Moved.class))
                .containsExactly(new TrackEvent.Moved(
                        new Cause.News(new InjectId("N")),
                        ImmutableList.of(new TrackEvent.Shift(TRUST, 60, 100), new TrackEvent.Shift(TRUST, -20, 80))));
        assertThat(play.state().world().points(P).walkAway()).isEqualTo(43);
    }

    @Test
    void theStateKeepsWhatCameInItsOrder() {
        // Given
        var play = AlteredTable.quiet()
                .news(news("N", 1, END, 5), news("M", 2, START, 5))
                .started();
        // When
        play.endPhase();
        // Then
        assertThat(play.state().world().news().values())
                .isEqualTo(play.happened(NewsEvent.Arrived.class).stream()
                        .map(NewsEvent.Arrived::news)
                        .toList());
        assertThat(play.happened(ProposalEvent.class)).isEmpty();
    }

    private static Condition trustAbove(int value) {
        return new Compared(
                new Expression.Reading(new Fact.TrackOf(TRUST)),
                Relation.MORE,
                new Expression.Literal(new Value.Whole(value)));
    }

    private static List<String> arrived(Play play) {
        return play.happened(NewsEvent.Arrived.class).stream()
                .map(arrived -> arrived.news().id().value())
                .toList();
    }

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    private static int trust(Play play) {
        return play.state().world().track(TRUST);
    }
}
