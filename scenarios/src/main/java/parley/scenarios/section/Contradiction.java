package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;

/**
 * Whether conditions exclude each other: of some fact they want, each by itself, what no value is. Only what compares a fact with
 * what is written out is looked at; all else is taken to be possible.
 */
final class Contradiction {
    private static final String ANY_OTHER = " any other";

    private Contradiction() {}

    /** Whether these can never hold together. */
    static boolean between(Condition... conditions) {
        ImmutableList<Condition> parts = Stream.of(conditions)
                .flatMap(Condition::conjuncts)
                .filter(Contradiction::isPlain)
                .collect(ImmutableList.toImmutableList());
        return parts.stream().flatMap(Condition::facts).distinct().anyMatch(fact -> excludes(fact, parts));
    }

    private static boolean excludes(Fact fact, ImmutableList<Condition> parts) {
        List<Condition> about = parts.stream()
                .filter(part -> part.facts().allMatch(fact::equals))
                .toList();
        return about.size() > 1
                && about.stream()
                        .flatMap(Contradiction::values)
                        .flatMap(Contradiction::around)
                        .distinct()
                        .map(Contradiction::facts)
                        .noneMatch(facts -> about.stream().allMatch(part -> part.holds(facts)));
    }

    private static Facts facts(Value value) {
        return fact -> value;
    }

    private static boolean isPlain(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(Contradiction::isPlain);
            case Condition.Any(var parts) -> parts.stream().allMatch(Contradiction::isPlain);
            case Condition.Not(var other) -> isPlain(other);
            case Condition.IsTrue isTrue -> true;
            case Condition.Compared(var left, var relation, var right) -> isPlain(left) && isPlain(right);
            case Condition.OneOf(var value, var values) -> isPlain(value);
        };
    }

    private static boolean isPlain(Expression expression) {
        return !(expression instanceof Expression.Arithmetic);
    }

    /** What is written out in a condition. */
    private static Stream<Value> values(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(Contradiction::values);
            case Condition.Any(var parts) -> parts.stream().flatMap(Contradiction::values);
            case Condition.Not(var other) -> values(other);
            case Condition.IsTrue isTrue -> Stream.of(new Value.Truth(true));
            case Condition.Compared(var left, var relation, var right) ->
                Stream.of(left, right).flatMap(Contradiction::values);
            case Condition.OneOf(var value, var values) -> values.stream();
        };
    }

    private static Stream<Value> values(Expression expression) {
        return expression instanceof Expression.Literal(var value) ? Stream.of(value) : Stream.empty();
    }

    /** A value and its neighbours: between those that are written out, conditions cannot tell others apart. */
    private static Stream<Value> around(Value value) {
        return switch (value) {
            case Value.Text text -> Stream.of(text, new Value.Text(ANY_OTHER));
            case Value.Whole(long number) -> Stream.of(new Value.Whole(number - 1), value, new Value.Whole(number + 1));
            case Value.Moment(var instant) ->
                Stream.of(new Value.Moment(instant.minusNanos(1)), value, new Value.Moment(instant.plusNanos(1)));
            case Value.Truth truth -> Stream.of(new Value.Truth(true), new Value.Truth(false));
        };
    }
}
