package parley.scenarios.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;
import parley.scenarios.problem.Vocabulary;

/** Reads what stands on the sides of a comparison. */
record OperandReader(CelPlaces places, FactNames facts, Problems problems) {
    /** How large a number in a condition can become; beyond it play could run out of the range of numbers. */
    static final long NUMBER_MAX = 1_000_000_000L;

    Optional<Operand> read(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression);
            case IDENT -> fact(expression);
            case SELECT -> selected(expression);
            case CALL -> call(expression);
            default -> refused(expression);
        };
    }

    /** The value of an operand that stands in a list. */
    Optional<Value> value(CelExpr element, Operand operand) {
        if (operand.expression() instanceof Expression.Literal(Value value)) {
            return Optional.of(value);
        }
        problems.add(places.start(element), "expected only values in the list, such as ['D1', 'D2']");
        return Optional.empty();
    }

    /** Tells that the expression is outside the closed list. */
    Optional<Operand> refused(CelExpr expression) {
        String what = switch (expression.getKind()) {
            case CALL -> "'%s'".formatted(Operators.sign(expression.call().function()));
            case IDENT -> Spelling.quoted(expression.ident().name());
            case LIST -> "a list";
            case CONSTANT -> "this kind of literal";
            default -> "this";
        };
        problems.add(
                places.of(expression),
                what + " cannot stand here; a condition compares round, phase, date, misses, conference, issues.X,"
                        + " tracks.X, invitation('ROLE'), cease_fire('ID') or designation('BODY') by == != < <= > >= in,"
                        + " calculates by + - *, asks endorsed, present('ROLE') or assents('ROLE'), and joins by && || !");
        return Optional.empty();
    }

    private Optional<Operand> constant(CelExpr expression) {
        CelConstant constant = expression.constant();
        if (constant.getKind() == CelConstant.Kind.STRING_VALUE) {
            return Optional.of(Operand.literal(constant.stringValue()));
        }
        return constant.getKind() == CelConstant.Kind.INT64_VALUE
                ? bounded(
                        expression,
                        new Operand.Whole(
                                new Expression.Literal(new Value.Whole(constant.int64Value())),
                                constant.int64Value(),
                                constant.int64Value()))
                : refused(expression);
    }

    private Optional<Operand> fact(CelExpr expression) {
        return switch (expression.ident().name()) {
            case "round" -> Optional.of(facts.operand(new Fact.Round()));
            case "phase" -> Optional.of(facts.operand(new Fact.Phase()));
            case "date" -> Optional.of(facts.operand(new Fact.Date()));
            case "misses" -> Optional.of(facts.operand(new Fact.Misses()));
            case "conference" -> conference(expression);
            case "endorsed" -> Optional.of(facts.operand(new Fact.Endorsed()));
            default -> refused(expression);
        };
    }

    private Optional<Operand> conference(CelExpr expression) {
        if (!facts.names().hasConference()) {
            problems.add(places.of(expression), "the scenario has no conference");
            return Optional.empty();
        }
        return Optional.of(facts.operand(new Fact.ConferenceState()));
    }

    private Optional<Operand> selected(CelExpr expression) {
        CelExpr operand = expression.select().operand();
        String of = operand.getKind() == CelExpr.ExprKind.Kind.IDENT
                ? operand.ident().name()
                : "";
        if (expression.select().testOnly()) {
            return refused(expression);
        }
        return switch (of) {
            case "issues" -> selected(expression, facts.issues(), issue -> new Fact.Settled(new IssueId(issue)));
            case "tracks" -> selected(expression, facts.tracks(), track -> new Fact.TrackOf(new TrackId(track)));
            default -> refused(expression);
        };
    }

    private Optional<Operand> selected(CelExpr expression, Vocabulary known, Function<String, Fact> fact) {
        String name = expression.select().field();
        if (!known.knows(name)) {
            problems.add(places.selected(expression), known.unknown(name));
            return Optional.empty();
        }
        return Optional.of(facts.operand(fact.apply(name)));
    }

    private Optional<Operand> call(CelExpr expression) {
        CelExpr.CelCall call = expression.call();
        Optional<Expression.Operator> operator = Operators.arithmetic(call.function());
        if (operator.isPresent()) {
            return arithmetic(expression, operator.get());
        }
        return switch (call.function()) {
            case "invitation" -> of(expression, facts.invitees(), role -> new Fact.InvitationOf(new RoleId(role)));
            case "cease_fire" -> of(expression, facts.ceaseFires(), id -> new Fact.CeaseFireState(new CeaseFireId(id)));
            case "designation" -> of(expression, facts.bodies(), body -> new Fact.DesignationOf(new BodyId(body)));
            case "present" -> of(expression, facts.roles(), role -> new Fact.PresenceOf(new RoleId(role)));
            case "assents" -> of(expression, facts.roles(), role -> new Fact.AssentOf(new RoleId(role)));
            case "timestamp" -> timestamp(expression);
            default -> refused(expression);
        };
    }

    private Optional<Operand> of(CelExpr expression, Vocabulary known, Function<String, Fact> fact) {
        return quoted(expression, "a %s in quotes".formatted(known.kind())).flatMap(name -> {
            if (!known.knows(name)) {
                problems.add(places.of(expression.call().args().get(0)), known.unknown(name));
                return Optional.empty();
            }
            return Optional.of(facts.operand(fact.apply(name)));
        });
    }

    private Optional<Operand> timestamp(CelExpr expression) {
        String expected = "a date with time and offset in quotes, such as timestamp('2016-01-25T18:00:00+01:00')";
        return quoted(expression, expected).flatMap(text -> {
            try {
                return Optional.of(Operand.literal(OffsetDateTime.parse(text).toInstant()));
            } catch (DateTimeParseException e) {
                problems.add(
                        places.of(expression.call().args().get(0)),
                        "unreadable date %s; expected %s".formatted(Spelling.quoted(text), expected));
                return Optional.empty();
            }
        });
    }

    /** The one argument of a call, which must be written out. */
    private Optional<String> quoted(CelExpr expression, String expected) {
        CelExpr argument = expression.call().args().get(0);
        if (argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            return Optional.of(argument.constant().stringValue());
        }
        problems.add(places.start(argument), "expected " + expected);
        return Optional.empty();
    }

    private Optional<Operand> arithmetic(CelExpr expression, Expression.Operator operator) {
        Optional<Operand> left = read(expression.call().args().get(0));
        Optional<Operand> right = read(expression.call().args().get(1));
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return left.get() instanceof Operand.Whole a && right.get() instanceof Operand.Whole b
                ? bounded(expression, Ranges.combined(a, operator, b))
                : refused(expression);
    }

    private Optional<Operand> bounded(CelExpr expression, Operand.Whole number) {
        if (number.min() < -NUMBER_MAX || number.max() > NUMBER_MAX) {
            problems.add(places.of(expression), "the number can grow beyond %,d".formatted(NUMBER_MAX));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
