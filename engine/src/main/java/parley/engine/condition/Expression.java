package parley.engine.condition;

import java.util.stream.Stream;

/** Something that has a value: a literal, a fact, or a sum, difference or product of whole numbers. */
public sealed interface Expression {

    /** The value, given the facts. */
    Value in(Facts facts);

    /** The facts that the value depends on. */
    Stream<Fact> facts();

    /** A value written in the scenario. */
    record Literal(Value value) implements Expression {
        @Override
        public Value in(Facts facts) {
            return value;
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.empty();
        }
    }

    /** A fact of the session. */
    record Reading(Fact fact) implements Expression {
        @Override
        public Value in(Facts facts) {
            return facts.valueOf(fact);
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.of(fact);
        }
    }

    /** Whole numbers put together. A result out of range is an error of the scenario: {@link ArithmeticException}. */
    record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public Value in(Facts facts) {
            long a = whole(left.in(facts));
            long b = whole(right.in(facts));
            return new Value.Whole(
                    switch (operator) {
                        case PLUS -> Math.addExact(a, b);
                        case MINUS -> Math.subtractExact(a, b);
                        case TIMES -> Math.multiplyExact(a, b);
                    });
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.concat(left.facts(), right.facts());
        }

        private static long whole(Value value) {
            if (value instanceof Value.Whole(long number)) {
                return number;
            }
            throw new IllegalArgumentException("cannot calculate with " + value);
        }
    }

    /** How two whole numbers are put together. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES
    }
}
