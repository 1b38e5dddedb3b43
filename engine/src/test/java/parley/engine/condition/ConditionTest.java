package parley.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.condition.Condition.All;
import parley.engine.condition.Condition.Any;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Condition.Not;
import parley.engine.condition.Condition.OneOf;
import parley.engine.condition.Expression.Arithmetic;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.id.IssueId;

class ConditionTest {

    private static final Facts ROUND_TWO = fact -> switch (fact) {
        case Fact.Round() -> new Value.Whole(2);
        case Fact.Settled(var issue) -> new Value.Text(issue.value().equals("X") ? "x1" : "");
        default -> throw new IllegalArgumentException("not asked for here: " + fact);
    };

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 2, true", "EQUAL, 3, false", "NOT_EQUAL, 3, true", "NOT_EQUAL, 2, false",
        "LESS, 3, true", "LESS, 2, false", "AT_MOST, 2, true", "AT_MOST, 1, false",
        "MORE, 1, true", "MORE, 2, false", "AT_LEAST, 2, true", "AT_LEAST, 3, false"
    })
    void comparesWholeNumbers(Relation relation, int number, boolean holds) {
        assertThat(round(relation, number).holds(ROUND_TWO)).isEqualTo(holds);
    }

    @Test
    void combinesConditions() {
        Condition yes = round(Relation.EQUAL, 2);
        Condition no = round(Relation.EQUAL, 3);
        assertThat(new All(ImmutableList.of(yes, no)).holds(ROUND_TWO)).isFalse();
        assertThat(new Any(ImmutableList.of(yes, no)).holds(ROUND_TWO)).isTrue();
        assertThat(new Not(no).holds(ROUND_TWO)).isTrue();
        assertThat(Condition.always().holds(ROUND_TWO)).isTrue();
        assertThat(new OneOf(settled("X"), ImmutableList.of(new Value.Text("x1"))).holds(ROUND_TWO))
                .isTrue();
    }

    @Test
    void calculatesWithWholeNumbersAndNothingElse() {
        var sum = new Arithmetic(new Reading(new Fact.Round()), Expression.Operator.TIMES, whole(21));
        assertThat(sum.in(ROUND_TWO)).isEqualTo(new Value.Whole(42));
        assertThatThrownBy(() -> new Arithmetic(settled("X"), Expression.Operator.PLUS, whole(1)).in(ROUND_TWO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Arithmetic(whole(Long.MAX_VALUE), Expression.Operator.PLUS, whole(1)).in(ROUND_TWO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void namesTheIssuesItDependsOn() {
        var condition = new Any(
                ImmutableList.of(round(Relation.LESS, 1), new Compared(settled("X"), Relation.EQUAL, settled("Y"))));
        assertThat(condition.issues()).containsExactly(new IssueId("X"), new IssueId("Y"));
    }

    @Test
    void namesTheIssuesOfSumsAndLists() {
        var sum = new Arithmetic(settled("X"), Expression.Operator.PLUS, settled("Y"));
        assertThat(new OneOf(sum, ImmutableList.of(new Value.Whole(1))).issues())
                .containsExactly(new IssueId("X"), new IssueId("Y"));
    }

    @Test
    void comparesOnlyWhatIsOfOneKind() {
        List<Value> kinds = List.of(
                new Value.Text("x"), new Value.Whole(1), new Value.Moment(Instant.EPOCH), new Value.Truth(true));
        for (Value left : kinds) {
            for (Value right : kinds) {
                if (left.equals(right)) {
                    assertThat(Value.compare(left, right)).isZero();
                } else {
                    assertThatThrownBy(() -> Value.compare(left, right))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("cannot compare %s with %s", left, right);
                }
            }
        }
    }

    private static Condition round(Relation relation, int number) {
        return new Compared(new Reading(new Fact.Round()), relation, whole(number));
    }

    private static Expression settled(String issue) {
        return new Reading(new Fact.Settled(new IssueId(issue)));
    }

    private static Literal whole(long number) {
        return new Literal(new Value.Whole(number));
    }
}
