package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.isAt;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.toAcknowledge;
import static parley.engine.AlteredTable.variant;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.scenario.Inject.Moment.START;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.command.NewsCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Role;
import parley.engine.scenario.Sheet;
import parley.engine.view.Projector;
import parley.engine.view.Sighting;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

/**
 * What belongs to P alone reaches nobody else: its sheet, walk-away value and score, its brief and reserve, the news aimed
 * at it, and what deadlines, changes and endings cost it.
 */
class SecrecyTest {

    private static final Viewer READING = new Viewer.Facilitating(true);

    /** Everybody but P, and a facilitator who does not read private rooms. */
    static Stream<Viewer> others() {
        return Stream.concat(
                Stream.of(A, B, C, Q, R, W).map(Viewer.AtSeat::new), Stream.of(new Viewer.Facilitating(false)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatAnotherSeesDoesNotDependOnWhatIsSecretToP(Viewer viewer) {
        // Given: the same moves at two tables that differ only in the secrets of P
        var one = played(table(1_001, "one secret", 1));
        var two = played(table(2_002, "two secrets", 3));
        // Then
        assertThat(sightings(viewer, one)).isEqualTo(sightings(viewer, two)).hasSizeGreaterThan(20);
        assertThat(new Projector(one.engine).view(one.state(), viewer))
                .isEqualTo(new Projector(two.engine).view(two.state(), viewer));
        assertThat(new Projector(one.engine).brief(viewer).scenario())
                .isEqualTo(new Projector(two.engine).brief(viewer).scenario());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatAnotherSeesDoesNotDependOnWhetherPHasSecretsAtAll(Viewer viewer) {
        // Given: at the second table nothing costs P anything, and no news comes to it
        var one = played(table(1_001, "one secret", 1));
        var two = played(publicTable());
        // Then
        assertThat(sightings(viewer, one)).isEqualTo(sightings(viewer, two));
        assertThat(new Projector(one.engine).view(one.state(), viewer))
                .isEqualTo(new Projector(two.engine).view(two.state(), viewer));
        assertThat(new Projector(one.engine).brief(viewer).scenario())
                .isEqualTo(new Projector(two.engine).brief(viewer).scenario());
    }

    @ParameterizedTest
    @MethodSource("others")
    void noNumberOrWordOfPIsAnywhereInWhatAnotherSees(Viewer viewer) {
        // Given
        var play = played(table(7_007, "one secret", 1));
        var projector = new Projector(play.engine);
        // When
        var seen = everything(sightings(viewer, play), projector.view(play.state(), viewer), projector.brief(viewer));
        // Then
        assertThat(seen).doesNotContain("7007", "6907", "one secret", "PRIVATE", "brief of P");
    }

    @Test
    void pSeesAllOfItsOwn() {
        // Given
        var play = played(table(7_007, "one secret", 1));
        var projector = new Projector(play.engine);
        var own = new Viewer.AtSeat(P);
        // When
        var seen = everything(sightings(own, play), projector.view(play.state(), own), projector.brief(own));
        // Then
        assertThat(seen).contains("7007", "one secret", "PRIVATE", "brief of P", "MoveWalkAway");
    }

    @Test
    void aFacilitatorWhoReadsPrivateRoomsSeesScoresAndNewsButNoBriefsAndSheets() {
        // Given
        var play = played(table(7_007, "one secret", 1));
        var projector = new Projector(play.engine);
        // Then
        assertThat(everything(sightings(READING, play), projector.view(play.state(), READING)))
                .contains("one secret", "PRIVATE", "Scored");
        assertThat(projector.view(play.state(), READING).points()).containsOnlyKeys(P, Q);
        assertThat(everything(projector.brief(READING)))
                .doesNotContain("7007", "one secret", "brief of P", "MoveWalkAway");
    }

    @Test
    void whetherARoleHasAcknowledgedNewsIsBetweenItAndTheFacilitator() {
        // Given: news for all
        var table = AlteredTable.quiet().news(toAcknowledge(news("N", 1, START, 5)));
        var unread = table.started();
        var read = table.started();
        // When
        read.accepted(new NewsCommand.Acknowledge(P, new InjectId("N")));
        // Then
        var seesIt = Stream.concat(others(), Stream.of(new Viewer.AtSeat(P), READING))
                .filter(viewer -> !sightings(viewer, read).equals(sightings(viewer, unread))
                        || !view(read, viewer).equals(view(unread, viewer)));
        assertThat(seesIt).containsExactly(new Viewer.Facilitating(false), new Viewer.AtSeat(P), READING);
    }

    @Test
    void newsThatArrivesTellsARoleOnlyThatItIsAskedItself() {
        // Given: news for all, who are all asked
        var play =
                AlteredTable.quiet().news(toAcknowledge(news("N", 1, START, 5))).started();
        // Then
        assertThat(awaited(new Viewer.AtSeat(P), play)).containsExactly(P);
        assertThat(awaited(new Viewer.AtSeat(Q), play)).containsExactly(Q);
        assertThat(awaited(new Viewer.Facilitating(false), play)).contains(P, Q);
    }

    private static Stream<RoleId> awaited(Viewer viewer, Play play) {
        return sightings(viewer, play).stream()
                .flatMap(event -> event instanceof NewsEvent.Arrived(var news) ? news.awaited().stream() : Stream.of());
    }

    private static Viewpoint view(Play play, Viewer viewer) {
        return new Projector(play.engine).view(play.state(), viewer);
    }

    @Test
    void aChangeThatOnlyCostsAnotherIsNotInTheBriefingAtAll() {
        // Given
        var play = table(7_007, "one secret", 1).started();
        var projector = new Projector(play.engine);
        // Then
        assertThat(projector.brief(new Viewer.AtSeat(Q)).scenario().world().reactions())
                .extracting(reaction -> reaction.id().value())
                .containsExactly("public");
        assertThat(projector.brief(new Viewer.AtSeat(P)).scenario().world().reactions())
                .extracting(reaction -> reaction.id().value())
                .containsExactly("PRIVATE-change", "public");
    }

    @Test
    void theNoteOfATextBetweenSomeIsNotTheNoteOfWhatItDoesForAll() {
        // Given: C may repair, and says why to A alone
        var play = AlteredTable.quiet().started();
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        // When
        play.accepted(Play.closedText(C, List.of(A), "between us", "repair truce"));
        // Then
        assertThat(Truce.state(play)).isEqualTo("IN_FORCE");
        assertThat(everything(sightings(new Viewer.AtSeat(A), play))).contains("between us");
        assertThat(everything(sightings(new Viewer.AtSeat(Q), play)))
                .contains("Repaired")
                .doesNotContain("between us");
    }

    @Test
    void theNoteOfATextBeforeAllIsTheNoteOfWhatItDoes() {
        // Given
        var play = AlteredTable.quiet().started();
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        // When
        play.accepted(new ProposalCommand.Submit(
                C, Audience.plenary(), new ProposalText(Play.terms("repair truce"), "said to all")));
        // Then
        assertThat(play.happened(CeaseFireEvent.Repaired.class).getFirst().note())
                .isEqualTo("said to all");
    }

    /** A table at which P has secrets: numbers from this one on, words, and so many boycotts. */
    private static AlteredTable table(int number, String words, int boycotts) {
        return publicTable()
                .role(
                        P,
                        role -> new Role(
                                role.id(),
                                role.title(),
                                role.party(),
                                role.required(),
                                role.publicBrief(),
                                "brief of P: " + words,
                                ImmutableMap.of(ActKind.BOYCOTT, boycotts)))
                .sheet(
                        P,
                        new Sheet(
                                number,
                                ImmutableMap.of(
                                        new IssueId("LIST"), ImmutableMap.of(new OptionId("l1"), (long) number)),
                                ImmutableList.of(
                                        new Sheet.SheetTerm.ForCondition(isAt(settled("LIST"), "l1"), number, words))))
                .eachMiss(move(TRUST, -1), walkAway(P, number))
                .deadlines(missed("D1", 1, walkAway(P, number)))
                .reactions(
                        reaction("PRIVATE-change", new Fact.PresenceOf(P), false, walkAway(P, -100)),
                        reaction("public", new Fact.PresenceOf(P), false, move(TRUST, 2), walkAway(P, number)))
                .news(
                        news(
                                "PRIVATE-news",
                                2,
                                START,
                                5,
                                Audience.of(List.of(P)),
                                new Inject.Variant(
                                        Condition.always(), words, words, ImmutableList.of(walkAway(P, number)))),
                        publicNews())
                .endings(
                        AlteredTable.ending(
                                "SOON",
                                AlteredTable.isRound(2),
                                Ending.Scoring.SHEET,
                                move(TRUST, 1),
                                walkAway(P, number)),
                        AlteredTable.ending("REST", Condition.always(), Ending.Scoring.WALK_AWAY));
    }

    private static AlteredTable publicTable() {
        return AlteredTable.quiet()
                .eachMiss(move(TRUST, -1))
                .deadlines(missed("D1", 1))
                .reactions(reaction("public", new Fact.PresenceOf(P), false, move(TRUST, 2)))
                .news(publicNews())
                .endings(
                        AlteredTable.ending("SOON", AlteredTable.isRound(2), Ending.Scoring.SHEET, move(TRUST, 1)),
                        AlteredTable.ending("REST", Condition.always(), Ending.Scoring.WALK_AWAY));
    }

    private static Inject publicNews() {
        return news("N", 2, START, 6, Audience.plenary(), variant(Condition.always(), move(TRUST, 1)));
    }

    private static Play played(AlteredTable table) {
        var play = table.started();
        play.submit(C, "LIST=l1");
        play.act(P, ActKind.BOYCOTT);
        play.act(P, ActKind.RETURN);
        play.endPhases(2);
        return play;
    }

    /** What the viewer saw happen, but for the fingerprint of the scenario, which is of all of it. */
    private static List<Event> sightings(Viewer viewer, Play play) {
        return play.journal.stream()
                .filter(event -> !(event instanceof SessionEvent.Opened))
                .map(event -> Projector.see(viewer, event))
                .flatMap(Optional::stream)
                .map(Sighting::event)
                .toList();
    }

    /** Every part of these records in words, also of those that hide their numbers. */
    private static String everything(Object... contents) {
        var words = new StringBuilder();
        for (Object content : contents) {
            write(content, words);
        }
        return words.toString();
    }

    private static void write(Object content, StringBuilder words) {
        switch (content) {
            case Record fields -> {
                words.append(fields.getClass().getSimpleName()).append(' ');
                for (RecordComponent component : fields.getClass().getRecordComponents()) {
                    write(read(component, fields), words);
                }
            }
            case Optional<?> optional -> optional.ifPresent(value -> write(value, words));
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    write(key, words);
                    write(value, words);
                });
            case Collection<?> items -> items.forEach(item -> write(item, words));
            default -> words.append(content).append(' ');
        }
    }

    private static Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + component, e);
        }
    }
}
