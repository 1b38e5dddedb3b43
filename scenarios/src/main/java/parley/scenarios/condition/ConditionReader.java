package parley.scenarios.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Reads the conditions of one scenario. */
public final class ConditionReader {
    /** How long a condition can be, in code points. */
    public static final int LENGTH_MAX = 2_048;

    /** How many conditions a scenario can have. */
    public static final int CONDITIONS_MAX = 500;

    private final Names names;
    private final Problems problems;
    private final CelFrontEnd frontEnd;
    private int count;

    /** A reader for the conditions that may use these names. */
    public ConditionReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.frontEnd = new CelFrontEnd(problems);
    }

    /** The condition, or nothing if there is a problem with it. */
    public Optional<Condition> read(Node node) {
        return ofDecision(node).filter(condition -> asksNoAssent(node, condition));
    }

    /** The condition that a decision needs: it can ask who assents to the text. */
    public Optional<Condition> ofDecision(Node node) {
        return new Values(problems)
                .scalar(node, "a condition")
                .filter(this::isWithinLimits)
                .flatMap(this::translate);
    }

    private boolean asksNoAssent(Node node, Condition condition) {
        boolean asks = condition.facts().anyMatch(Fact.AssentOf.class::isInstance);
        if (asks) {
            problems.add(
                    node.place(),
                    "who assents can be asked only where a text is decided on; expected assents('ROLE') only in the"
                            + " 'needs' of a decision");
        }
        return !asks;
    }

    /** The condition that may be left out, and always holds then; also the stand-in for one that cannot be read. */
    public Condition readOrAlways(Optional<Node> node) {
        return node.flatMap(this::read).orElse(Condition.always());
    }

    private boolean isWithinLimits(Node.Scalar scalar) {
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length > LENGTH_MAX) {
            problems.add(
                    scalar.place(), "the condition is too long; expected at most %d characters".formatted(LENGTH_MAX));
            return false;
        }
        if (++count > CONDITIONS_MAX) {
            problems.add(scalar.place(), "more than %d conditions in one scenario".formatted(CONDITIONS_MAX));
            return false;
        }
        return true;
    }

    private Optional<Condition> translate(Node.Scalar scalar) {
        Optional<CelAbstractSyntaxTree> checked = frontEnd.check(scalar);
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.count();
        Condition condition = new Translator(new CelPlaces(scalar, checked.get()), new FactNames(names), problems)
                .condition(checked.get().getExpr());
        return problems.count() == before ? Optional.of(condition) : Optional.empty();
    }
}
