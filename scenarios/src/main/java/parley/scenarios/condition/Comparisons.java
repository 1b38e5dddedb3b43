package parley.scenarios.condition;

import dev.cel.common.ast.CelExpr;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.scenarios.problem.Problems;

/** Checks that a comparison makes sense: the names are known, and the answer depends on the facts. */
record Comparisons(CelPlaces places, Problems problems) {
    /** Checks a comparison; {@code at} is the operator, or the item of a list that the left side is compared with. */
    void check(CelExpr at, Relation relation, Operand left, Operand right) {
        if (left.isConstant() && right.isConstant()) {
            problems.add(places.of(at), "both sides are written out; expected a fact on one side");
            return;
        }
        switch (left) {
            case Operand.Word word
            when right instanceof Operand.Quoted quoted -> word(at, relation, word, quoted, true);
            case Operand.Quoted quoted
            when right instanceof Operand.Word word -> word(at, relation, word, quoted, false);
            case Operand.Whole a when right instanceof Operand.Whole b -> whole(at, relation, a, b);
            case Operand.Moment a when right instanceof Operand.Moment b -> moment(at, a, b);
            case Operand.Truth truth ->
                problems.add(places.of(at), "what is so or not stands alone; expected it, or ! before it");
            default ->
                problems.add(places.of(at), "these two cannot be compared; expected a name in quotes on one side");
        }
    }

    private void word(CelExpr at, Relation relation, Operand.Word word, Operand.Quoted quoted, boolean quotedRight) {
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            problems.add(places.of(at), "names have no order; expected == or != instead of " + relation.sign());
            return;
        }
        if (!word.words().knows(quoted.text())) {
            boolean isItem = at.getKind() != CelExpr.ExprKind.Kind.CALL;
            CelExpr name = isItem ? at : at.call().args().get(quotedRight ? 1 : 0);
            problems.add(places.of(name), word.words().unknown(quoted.text()));
        }
    }

    private void whole(CelExpr at, Relation relation, Operand.Whole a, Operand.Whole b) {
        Ranges.outcome(a, relation, b)
                .ifPresent(outcome -> problems.add(
                        places.of(at),
                        "this is %s so: the left side %s, the right side %s%s%s"
                                .formatted(outcome ? "always" : "never", range(a), range(b), why(a), why(b))));
    }

    /** Where the bounds of a fact come from, if the calendar sets them. */
    private static String why(Operand.Whole number) {
        if (!(number.expression() instanceof Expression.Reading(Fact fact))) {
            return "";
        }
        if (fact instanceof Fact.Misses) {
            return number.max() == 0
                    ? "; misses counts the deadlines that were missed, and the calendar has none"
                    : "; misses counts the deadlines that were missed, of %d in the calendar".formatted(number.max());
        }
        return fact instanceof Fact.Round ? "; the calendar's last round is %d".formatted(number.max()) : "";
    }

    private static String range(Operand.Whole number) {
        return number.min() == number.max()
                ? "is " + number.min()
                : "lies between %d and %d".formatted(number.min(), number.max());
    }

    private void moment(CelExpr at, Operand.Moment a, Operand.Moment b) {
        if (!a.isConstant() && !b.isConstant()) {
            problems.add(places.of(at), "the date is compared with itself; expected timestamp('...') on one side");
        }
    }
}
