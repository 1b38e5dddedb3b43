package parley.scenarios.condition;

import java.time.Instant;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.scenarios.problem.Vocabulary;

/** A side of a comparison, with what it can be. */
sealed interface Operand {
    /** The engine's expression for it. */
    Expression expression();

    /** Whether it is written in the condition and depends on no fact. */
    default boolean isConstant() {
        return expression().facts().findAny().isEmpty();
    }

    /** A fact that is one of these words. */
    record Word(Expression expression, Vocabulary words) implements Operand {}

    /** A text in quotes. */
    record Quoted(Expression expression, String text) implements Operand {}

    /** A whole number between bounds, both included. */
    record Whole(Expression expression, long min, long max) implements Operand {}

    /** An instant of story time. */
    record Moment(Expression expression) implements Operand {}

    /** Something that is so or not; it stands alone and is never compared. */
    record Truth(Expression expression) implements Operand {}

    static Operand word(Fact fact, Vocabulary words) {
        return new Word(new Expression.Reading(fact), words);
    }

    static Operand whole(Fact fact, long min, long max) {
        return new Whole(new Expression.Reading(fact), min, max);
    }

    static Operand date(Fact fact) {
        return new Moment(new Expression.Reading(fact));
    }

    static Operand literal(String text) {
        return new Quoted(new Expression.Literal(new Value.Text(text)), text);
    }

    static Operand literal(long number) {
        return new Whole(new Expression.Literal(new Value.Whole(number)), number, number);
    }

    static Operand literal(Instant instant) {
        return new Moment(new Expression.Literal(new Value.Moment(instant)));
    }
}
