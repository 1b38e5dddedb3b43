package parley.scenarios.condition;

import java.util.Optional;
import java.util.stream.LongStream;
import parley.engine.condition.Expression;
import parley.engine.condition.Relation;

/** What whole numbers can become. */
final class Ranges {
    private Ranges() {}

    /** Two numbers put together, with the bounds of the result; the bounds of both lie far within the range of long. */
    static Operand.Whole combined(Operand.Whole a, Expression.Operator operator, Operand.Whole b) {
        Expression expression = new Expression.Arithmetic(a.expression(), operator, b.expression());
        return switch (operator) {
            case PLUS -> new Operand.Whole(expression, a.min() + b.min(), a.max() + b.max());
            case MINUS -> new Operand.Whole(expression, a.min() - b.max(), a.max() - b.min());
            case TIMES -> {
                long[] corners = {a.min() * b.min(), a.min() * b.max(), a.max() * b.min(), a.max() * b.max()};
                yield new Operand.Whole(
                        expression,
                        LongStream.of(corners).min().orElseThrow(),
                        LongStream.of(corners).max().orElseThrow());
            }
        };
    }

    /** Whether the comparison always comes out the same, and how; nothing if it depends on the facts. */
    static Optional<Boolean> outcome(Operand.Whole a, Relation relation, Operand.Whole b) {
        return switch (relation) {
            case EQUAL -> equal(a, b);
            case NOT_EQUAL -> equal(a, b).map(same -> !same);
            case LESS -> less(a, b);
            case AT_LEAST -> less(a, b).map(less -> !less);
            case MORE -> less(b, a);
            case AT_MOST -> less(b, a).map(more -> !more);
        };
    }

    private static Optional<Boolean> equal(Operand.Whole a, Operand.Whole b) {
        if (a.max() < b.min() || b.max() < a.min()) {
            return Optional.of(false);
        }
        return a.min() == a.max() && b.min() == b.max() ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Boolean> less(Operand.Whole a, Operand.Whole b) {
        if (a.max() < b.min()) {
            return Optional.of(true);
        }
        return a.min() >= b.max() ? Optional.of(false) : Optional.empty();
    }
}
