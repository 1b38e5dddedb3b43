package parley.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.condition.Condition.All;
import parley.engine.condition.Condition.Any;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Condition.IsTrue;
import parley.engine.condition.Condition.Not;
import parley.engine.condition.Condition.OneOf;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;

/** What a table is told of conditions: names and clauses, no labels of states. */
class PhrasesTest {

    private static final Fact CONFERENCE = new Fact.ConferenceState();
    private static final Fact TRUCE = new Fact.CeaseFireState(new CeaseFireId("cessation"));
    private static final Fact BODY = new Fact.DesignationOf(new BodyId("AHRAR"));
    private static final Fact INVITATION = new Fact.InvitationOf(new RoleId("HNC"));
    private static final Fact DATE = new Fact.Settled(new IssueId("DATE"));
    private static final Fact HNC_PRESENT = new Fact.PresenceOf(new RoleId("HNC"));
    private static final Fact HNC_ASSENTS = new Fact.AssentOf(new RoleId("HNC"));
    private static final Phrases PHRASES = new Phrases(new Named());

    /** The names of a scenario, as far as these tests go. */
    private record Named() implements Titles {
        @Override
        public String role(RoleId role) {
            return "the HNC";
        }

        @Override
        public String body(BodyId body) {
            return "Ahrar ash-Sham";
        }

        @Override
        public String ceaseFire(CeaseFireId ceaseFire) {
            return "the cessation of hostilities";
        }

        @Override
        public String track(TrackId track) {
            return "trust between the great powers";
        }

        @Override
        public String option(IssueId issue, String option) {
            return option + " (29 January)";
        }

        @Override
        public String moment(Instant instant) {
            return "25 January 2016, 18:00";
        }
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        is(TRUCE, "DRAFTED"),
                        "there is a draft of the cessation of hostilities, whose terms are yet to be set"),
                Arguments.of(not(CONFERENCE, "PLANNED"), "the conference has been opened"),
                Arguments.of(new Not(is(CONFERENCE, "OPEN")), "the conference is not open"),
                Arguments.of(is(BODY, "PARKED"), "the question of Ahrar ash-Sham is left for later"),
                Arguments.of(is(INVITATION, "ACCEPTED"), "the invitation to the HNC is accepted"),
                Arguments.of(is(DATE, ""), "DATE is open"),
                Arguments.of(not(DATE, ""), "DATE is settled"),
                Arguments.of(is(DATE, "D2"), "DATE is settled at D2 (29 January)"),
                Arguments.of(oneOf(DATE, "D2", "D3"), "DATE is settled at D2 (29 January) or D3 (29 January)"),
                Arguments.of(
                        new Not(oneOf(DATE, "D2", "D3")), "DATE is not settled at D2 (29 January) or D3 (29 January)"),
                Arguments.of(
                        oneOf(TRUCE, "PENDING", "IN_FORCE"),
                        "the cessation of hostilities is about to begin or in force"),
                Arguments.of(
                        new Any(ImmutableList.of(not(CONFERENCE, "PLANNED"), is(DATE, "D2"))),
                        "either the conference has been opened or DATE is settled at D2 (29 January)"),
                Arguments.of(
                        new Not(new All(ImmutableList.of(is(CONFERENCE, "OPEN"), not(DATE, "")))),
                        "it is not so that both the conference is open and DATE is settled"),
                Arguments.of(whole(new Fact.Round(), Relation.AT_LEAST, 3), "it is round 3 or later"),
                Arguments.of(new Not(whole(new Fact.Round(), Relation.AT_LEAST, 3)), "it is before round 3"),
                Arguments.of(whole(new Fact.Misses(), Relation.AT_LEAST, 1), "at least 1 deadline has been missed"),
                Arguments.of(
                        whole(new Fact.TrackOf(new TrackId("trust")), Relation.LESS, 20),
                        "trust between the great powers is below 20"),
                Arguments.of(
                        new Compared(
                                new Reading(new Fact.Date()),
                                Relation.AT_LEAST,
                                new Literal(new Value.Moment(Instant.EPOCH))),
                        "it is 25 January 2016, 18:00 or later"),
                Arguments.of(
                        new Compared(new Literal(new Value.Whole(3)), Relation.AT_MOST, new Reading(new Fact.Round())),
                        "it is round 3 or later"),
                Arguments.of(whole(new Fact.Round(), Relation.EQUAL, 3), "it is round 3"),
                Arguments.of(whole(new Fact.Round(), Relation.NOT_EQUAL, 3), "it is not round 3"),
                Arguments.of(not(new Fact.Phase(), "3.1"), "it is not phase 3.1"),
                Arguments.of(whole(new Fact.Misses(), Relation.EQUAL, 2), "exactly 2 deadlines have been missed"),
                Arguments.of(
                        whole(new Fact.Misses(), Relation.NOT_EQUAL, 2), "not exactly 2 deadlines have been missed"),
                Arguments.of(
                        new Compared(
                                new Reading(new Fact.Date()),
                                Relation.NOT_EQUAL,
                                new Literal(new Value.Moment(Instant.EPOCH))),
                        "it is not 25 January 2016, 18:00"),
                Arguments.of(
                        whole(new Fact.TrackOf(new TrackId("trust")), Relation.NOT_EQUAL, 20),
                        "trust between the great powers is not at 20"),
                Arguments.of(
                        new Compared(new Reading(new Fact.Misses()), Relation.MORE, new Reading(new Fact.Round())),
                        "the number of missed deadlines is above the round"),
                Arguments.of(truth(new Fact.Endorsed(), Relation.EQUAL, false), "no closing text stands adopted"),
                Arguments.of(truth(HNC_PRESENT, Relation.NOT_EQUAL, true), "the HNC is not at the table"),
                Arguments.of(truth(HNC_PRESENT, Relation.NOT_EQUAL, false), "the HNC is at the table"),
                Arguments.of(truth(HNC_ASSENTS, Relation.EQUAL, true), "the HNC assents"),
                Arguments.of(truth(HNC_ASSENTS, Relation.EQUAL, false), "the HNC does not assent"),
                Arguments.of(new Any(ImmutableList.of(is(DATE, ""))), "DATE is open"),
                Arguments.of(is(CONFERENCE, "IN_RECESS"), "the conference is in recess"),
                Arguments.of(not(CONFERENCE, "IN_RECESS"), "the conference is not in recess"),
                Arguments.of(new IsTrue(new Fact.Endorsed()), "a closing text is adopted"),
                Arguments.of(
                        new Not(new IsTrue(new Fact.PresenceOf(new RoleId("HNC")))), "the HNC is not at the table"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsAClause(Condition condition, String clause) {
        assertThat(PHRASES.words(condition)).isEqualTo(clause);
    }

    @Test
    void onlyWhatIsMissingIsSaidAndWhatIsAlikeTogether() {
        Facts facts = fact -> switch (fact) {
            case Fact.Round() -> new Value.Whole(2);
            case Fact.Settled(var issue) -> new Value.Text(issue.value().equals("X") ? "x1" : "");
            default -> throw new IllegalArgumentException("not asked for here: " + fact);
        };
        var condition = new All(ImmutableList.of(
                settled("X"),
                settled("Y"),
                new All(ImmutableList.of(
                        settled("Z"),
                        whole(new Fact.Round(), Relation.AT_LEAST, 1),
                        whole(new Fact.Round(), Relation.AT_LEAST, 3)))));

        assertThat(PHRASES.unmet(condition, facts)).containsExactly("Y and Z are settled", "it is round 3 or later");
        assertThat(PHRASES.unmet(settled("X"), facts)).isEmpty();
    }

    @Test
    void everyStateOfAnInstrumentHasWords() {
        assertThat(Standings.CEASE_FIRE.keySet()).containsExactlyInAnyOrderElementsOf(CeaseFire.LABELS);
        assertThat(Standings.CONFERENCE.keySet()).containsExactlyInAnyOrderElementsOf(Conference.LABELS);
        assertThat(Standings.INVITATION.keySet()).containsExactlyInAnyOrderElementsOf(Invitation.LABELS);
        assertThat(Standings.DESIGNATION.keySet()).containsExactlyInAnyOrderElementsOf(Designation.LABELS);
    }

    private static Condition settled(String issue) {
        return not(new Fact.Settled(new IssueId(issue)), "");
    }

    private static Condition is(Fact fact, String value) {
        return new Compared(new Reading(fact), Relation.EQUAL, new Literal(new Value.Text(value)));
    }

    private static Condition not(Fact fact, String value) {
        return new Compared(new Reading(fact), Relation.NOT_EQUAL, new Literal(new Value.Text(value)));
    }

    private static Condition oneOf(Fact fact, String... values) {
        return new OneOf(
                new Reading(fact),
                Stream.of(values).map(Value.Text::new).collect(ImmutableList.<Value>toImmutableList()));
    }

    private static Condition truth(Fact fact, Relation relation, boolean value) {
        return new Compared(new Reading(fact), relation, new Literal(new Value.Truth(value)));
    }

    private static Condition whole(Fact fact, Relation relation, long number) {
        return new Compared(new Reading(fact), relation, new Literal(new Value.Whole(number)));
    }
}
