package parley.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.condition.Condition.All;
import parley.engine.condition.Condition.Any;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Condition.IsTrue;
import parley.engine.condition.Condition.Not;
import parley.engine.condition.Condition.OneOf;
import parley.engine.condition.Expression.Arithmetic;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/** What a briefing says of the rules: with the scenario's ids, for whoever prepares. */
class WordingTest {

    private static final Expression ROUND = new Reading(new Fact.Round());
    private static final Expression DATE = new Reading(new Fact.Date());
    private static final Expression AID = new Reading(new Fact.Settled(new IssueId("AID")));
    private static final Fact HNC_PRESENT = new Fact.PresenceOf(new RoleId("HNC"));
    private static final Fact HNC_ASSENTS = new Fact.AssentOf(new RoleId("HNC"));
    private static final Condition LATE = new Compared(ROUND, Relation.AT_LEAST, whole(3));
    private static final Condition SETTLED = new Compared(AID, Relation.NOT_EQUAL, text(""));

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(new All(ImmutableList.of()), "always"),
                Arguments.of(new Any(ImmutableList.of()), "never"),
                Arguments.of(LATE, "the round is at least 3"),
                Arguments.of(new Not(LATE), "not (the round is at least 3)"),
                Arguments.of(SETTLED, "AID is settled"),
                Arguments.of(new Compared(AID, Relation.NOT_EQUAL, text("A2")), "AID is not A2"),
                Arguments.of(
                        new OneOf(AID, ImmutableList.of(new Value.Text("A1"), new Value.Text("A2"))),
                        "AID is A1 or A2"),
                Arguments.of(new All(ImmutableList.of(LATE, SETTLED)), "the round is at least 3 and AID is settled"),
                Arguments.of(
                        new All(ImmutableList.of(LATE, new Any(ImmutableList.of(SETTLED, new IsTrue(HNC_PRESENT))))),
                        "the round is at least 3 and (AID is settled or HNC is at the table)"),
                Arguments.of(
                        new Any(ImmutableList.of(new All(ImmutableList.of(LATE, SETTLED)), new IsTrue(HNC_PRESENT))),
                        "(the round is at least 3 and AID is settled) or HNC is at the table"),
                Arguments.of(new Not(new IsTrue(HNC_PRESENT)), "HNC is not at the table"),
                Arguments.of(new IsTrue(HNC_ASSENTS), "HNC assents"),
                Arguments.of(new Not(new IsTrue(HNC_ASSENTS)), "HNC does not assent"),
                Arguments.of(new IsTrue(new Fact.Endorsed()), "a closing text is adopted"),
                Arguments.of(new Not(new IsTrue(new Fact.Endorsed())), "a closing text is not adopted"),
                Arguments.of(new Compared(DATE, Relation.LESS, noon()), "the date is before 2016-01-25 12:00 UTC"),
                Arguments.of(
                        new Compared(noon(), Relation.AT_LEAST, DATE), "2016-01-25 12:00 UTC is not before the date"),
                Arguments.of(
                        new Compared(
                                new Arithmetic(ROUND, Expression.Operator.PLUS, whole(1)), Relation.LESS, whole(5)),
                        "(the round plus 1) is below 5"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsAPhrase(Condition condition, String phrase) {
        assertThat(Wording.words(condition)).isEqualTo(phrase);
    }

    static Stream<Arguments> effects() {
        var legitimacy = new TrackId("talks_legitimacy");
        return Stream.of(
                Arguments.of(new Effect.MoveTrack(legitimacy, -4), "talks legitimacy -4"),
                Arguments.of(new Effect.MoveTrack(legitimacy, 4), "talks legitimacy +4"),
                Arguments.of(new Effect.MoveTrack(legitimacy, 0), "talks legitimacy +0"));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void anEffectIsAPhrase(Effect effect, String phrase) {
        assertThat(Wording.words(effect)).isEqualTo(phrase);
    }

    private static Literal whole(long number) {
        return new Literal(new Value.Whole(number));
    }

    private static Literal text(String text) {
        return new Literal(new Value.Text(text));
    }

    private static Literal noon() {
        return new Literal(new Value.Moment(Instant.parse("2016-01-25T12:00:00Z")));
    }
}
