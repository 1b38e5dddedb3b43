package parley.scenarios.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.condition.Expression;
import parley.engine.condition.Relation;

/** The names under which CEL keeps its operators. */
final class Operators {
    static final String AND = "_&&_";
    static final String OR = "_||_";
    static final String NOT = "!_";
    static final String IN = "@in";

    private static final ImmutableMap<String, Relation> RELATIONS = ImmutableMap.of(
            "_==_", Relation.EQUAL,
            "_!=_", Relation.NOT_EQUAL,
            "_<_", Relation.LESS,
            "_<=_", Relation.AT_MOST,
            "_>_", Relation.MORE,
            "_>=_", Relation.AT_LEAST);

    private static final ImmutableMap<String, Expression.Operator> ARITHMETIC = ImmutableMap.of(
            "_+_", Expression.Operator.PLUS,
            "_-_", Expression.Operator.MINUS,
            "_*_", Expression.Operator.TIMES);

    private Operators() {}

    static Optional<Relation> relation(String function) {
        return Optional.ofNullable(RELATIONS.get(function));
    }

    static Optional<Expression.Operator> arithmetic(String function) {
        return Optional.ofNullable(ARITHMETIC.get(function));
    }

    /** The operator as it is written. */
    static String sign(String function) {
        return switch (function) {
            case "_?_:_" -> "?:";
            case "_[_]" -> "[]";
            case IN -> "in";
            default -> function.length() > 1 ? function.replace("_", "") : function;
        };
    }
}
