package parley.scenarios.condition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.scenarios.problem.Problems;

/**
 * Turns a checked tree into a condition. What is outside the closed list is a problem, and stands in as a condition that
 * always holds.
 */
final class Translator {
    private final CelPlaces places;
    private final Problems problems;
    private final OperandReader operands;
    private final Comparisons comparisons;

    Translator(CelPlaces places, FactNames facts, Problems problems) {
        this.places = places;
        this.problems = problems;
        this.operands = new OperandReader(places, facts, problems);
        this.comparisons = new Comparisons(places, problems);
    }

    Condition condition(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CALL) {
            return call(expression);
        }
        if (expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
            return expression.constant().booleanValue() ? Condition.always() : new Condition.Any(ImmutableList.of());
        }
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT ? truth(expression) : refused(expression);
    }

    private Condition call(CelExpr expression) {
        CelExpr.CelCall call = expression.call();
        Optional<Relation> relation = Operators.relation(call.function());
        if (relation.isPresent()) {
            return compared(expression, relation.get());
        }
        return switch (call.function()) {
            case Operators.AND -> new Condition.All(parts(expression, Operators.AND));
            case Operators.OR -> new Condition.Any(parts(expression, Operators.OR));
            case Operators.NOT -> new Condition.Not(condition(call.args().get(0)));
            case Operators.IN -> oneOf(expression);
            default -> truth(expression);
        };
    }

    /** A fact that is so or not, and stands alone. */
    private Condition truth(CelExpr expression) {
        Optional<Operand> operand = operands.read(expression);
        if (operand.isEmpty()) {
            return Condition.always();
        }
        return operand.get() instanceof Operand.Truth(Expression.Reading(var fact))
                ? new Condition.IsTrue(fact)
                : refused(expression);
    }

    private Condition refused(CelExpr expression) {
        operands.refused(expression);
        return Condition.always();
    }

    /** The parts of a chain of one operator, in order. */
    private ImmutableList<Condition> parts(CelExpr expression, String operator) {
        return links(expression, operator).map(this::condition).collect(toImmutableList());
    }

    private static Stream<CelExpr> links(CelExpr expression, String operator) {
        boolean isLink = expression.getKind() == CelExpr.ExprKind.Kind.CALL
                && expression.call().function().equals(operator);
        return isLink
                ? expression.call().args().stream().flatMap(part -> links(part, operator))
                : Stream.of(expression);
    }

    private Condition compared(CelExpr expression, Relation relation) {
        CelExpr leftSide = expression.call().args().get(0);
        CelExpr rightSide = expression.call().args().get(1);
        Optional<Operand> left = operands.read(leftSide);
        Optional<Operand> right = operands.read(rightSide);
        if (left.isEmpty() || right.isEmpty()) {
            return Condition.always();
        }
        comparisons.check(expression, relation, left.get(), right.get());
        return new Condition.Compared(
                left.get().expression(), relation, right.get().expression());
    }

    private Condition oneOf(CelExpr expression) {
        CelExpr list = expression.call().args().get(1);
        Optional<Operand> left = operands.read(expression.call().args().get(0));
        if (list.getKind() != CelExpr.ExprKind.Kind.LIST
                || list.list().elements().isEmpty()) {
            problems.add(places.start(list), "expected a list behind 'in', such as ['D1', 'D2']");
            return Condition.always();
        }
        var values = ImmutableList.<Value>builder();
        for (CelExpr element : list.list().elements()) {
            Optional<Operand> right = operands.read(element);
            if (left.isPresent() && right.isPresent()) {
                comparisons.check(element, Relation.EQUAL, left.get(), right.get());
                operands.value(element, right.get()).ifPresent(values::add);
            }
        }
        if (values.build().stream().distinct().count() < values.build().size()) {
            problems.add(places.of(list), "a value stands twice in the list");
        }
        return left.<Condition>map(operand -> new Condition.OneOf(operand.expression(), values.build()))
                .orElse(Condition.always());
    }
}
