package parley.scenarios.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Node;

/** Where the parts of a condition stand in the scenario file. */
record CelPlaces(Node.Scalar scalar, CelAbstractSyntaxTree tree) {
    /** Of an operator the operator itself, of a call the parenthesis, of a selection the dot. */
    Place of(CelExpr expression) {
        return scalar.place(index(expression));
    }

    /** The first word of an expression: of a call the name, of an operator the beginning of its left side. */
    Place start(CelExpr expression) {
        return switch (expression.getKind()) {
            case SELECT -> start(expression.select().operand());
            case CALL -> scalar.place(index(expression) - nameLength(expression.call()));
            default -> of(expression);
        };
    }

    /** The name behind the dot of a selection. */
    Place selected(CelExpr selection) {
        return scalar.place(index(selection) + 1);
    }

    private static int nameLength(CelExpr.CelCall call) {
        return Character.isLetter(call.function().codePointAt(0))
                ? call.function().length()
                : 0;
    }

    private int index(CelExpr expression) {
        return tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
    }
}
