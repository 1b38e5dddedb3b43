package parley.engine.condition;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.id.IssueId;

/** Conditions as a person would say them, with the scenario's own names: why something cannot be done yet. */
public final class Phrases {

    private final Titles titles;

    /** @param titles what the things are called */
    public Phrases(Titles titles) {
        this.titles = titles;
    }

    /** What of the condition does not hold yet, part by part; empty when it holds. */
    public ImmutableList<String> unmet(Condition condition, Facts facts) {
        if (condition.holds(facts)) {
            return ImmutableList.of();
        }
        List<Condition> missing =
                condition.conjuncts().filter(part -> !part.holds(facts)).toList();
        Set<IssueId> open = new LinkedHashSet<>();
        missing.forEach(part -> settles(part).forEach(open::add));
        var phrases = new LinkedHashSet<String>();
        for (Condition part : missing) {
            phrases.add(settles(part).findAny().isPresent() ? areSettled(open) : words(part));
        }
        return ImmutableList.copyOf(phrases);
    }

    /** Such as {@code LIST, ARMED and AID are settled}. */
    public static String areSettled(Set<IssueId> issues) {
        return "%s %s settled"
                .formatted(
                        list(issues.stream().map(IssueId::value).toList(), "and"), issues.size() == 1 ? "is" : "are");
    }

    /** The condition as a clause, such as {@code it is round 3 or later}. */
    public String words(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> all(parts);
            case Condition.Any(var parts) -> any(parts);
            case Condition.Not(Condition.IsTrue(var fact)) -> truth(fact, false);
            case Condition.Not(Compared(var left, var relation, var right)) ->
                compared(left, relation.opposite(), right);
            case Condition.Not(Condition.OneOf(var value, var values)) -> oneOf(value, Relation.NOT_EQUAL, values);
            case Condition.Not(var inner) -> "it is not so that " + words(inner);
            case Condition.IsTrue(var fact) -> truth(fact, true);
            case Compared(var left, var relation, var right) -> compared(left, relation, right);
            case Condition.OneOf(var value, var values) -> oneOf(value, Relation.EQUAL, values);
        };
    }

    /** How an instrument stands, by the label of its state, such as {@code the conference is paused}. */
    public String standing(Fact fact, String state) {
        return is(fact, true, new Value.Text(state));
    }

    private String all(ImmutableList<Condition> parts) {
        if (parts.isEmpty()) {
            return "nothing";
        }
        return (parts.size() == 2 ? "both " : "")
                + list(parts.stream().map(this::words).toList(), "and");
    }

    private String any(ImmutableList<Condition> parts) {
        if (parts.isEmpty()) {
            return "what can never be";
        }
        return (parts.size() > 1 ? "either " : "")
                + list(parts.stream().map(this::words).toList(), "or");
    }

    /** Such as {@code TRUCE is settled at T1 (Now) or T2 (Later)}: what all alternatives begin with is said once. */
    private String oneOf(Expression value, Relation relation, ImmutableList<Value> values) {
        List<String> clauses = values.stream()
                .map(each -> compared(value, relation, new Literal(each)))
                .toList();
        String beginning = clauses.stream().reduce(Phrases::commonBeginning).orElse("never");
        int words = beginning.lastIndexOf(' ') + 1;
        return clauses.size() < 2
                ? beginning
                : beginning.substring(0, words)
                        + list(
                                clauses.stream()
                                        .map(clause -> clause.substring(words))
                                        .toList(),
                                "or");
    }

    private static String commonBeginning(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** The issue that this part wants settled, at whatever option. */
    private static Stream<IssueId> settles(Condition part) {
        return part instanceof Compared(Reading(Fact.Settled(var issue)), var relation, Literal(Value.Text(var text)))
                        && relation == Relation.NOT_EQUAL
                        && text.isEmpty()
                ? Stream.of(issue)
                : Stream.empty();
    }

    private String truth(Fact fact, boolean holds) {
        String not = holds ? "" : "not ";
        return switch (fact) {
            case Fact.Endorsed() -> holds ? "a closing text is adopted" : "no closing text stands adopted";
            case Fact.PresenceOf(var role) -> titles.role(role) + " is " + not + "at the table";
            case Fact.AssentOf(var role) -> titles.role(role) + (holds ? " assents" : " does not assent");
            default -> name(fact) + " is " + not + "so";
        };
    }

    private String compared(Expression left, Relation relation, Expression right) {
        if (left instanceof Literal && right instanceof Reading) {
            return compared(right, relation.turned(), left);
        }
        if (left instanceof Reading(var fact) && right instanceof Literal(var value)) {
            return switch (relation) {
                case EQUAL -> is(fact, true, value);
                case NOT_EQUAL -> is(fact, false, value);
                case LESS, AT_MOST, MORE, AT_LEAST -> reaches(fact, relation, value);
            };
        }
        return "%s %s %s".formatted(words(left), relation.words(), words(right));
    }

    private String is(Fact fact, boolean so, Value value) {
        String text = value.toString();
        return switch (fact) {
            case Fact.Settled(var issue)
            when value instanceof Value.Text(var none) && none.isEmpty() ->
                so ? issue + " is open" : issue + " is settled";
            case Fact.Settled(var issue) ->
                "%s is %ssettled at %s".formatted(issue, so ? "" : "not ", titles.option(issue, text));
            case Fact.ConferenceState() -> Standings.conference(so, text);
            case Fact.InvitationOf(var invitee) -> Standings.invitation(so, titles.role(invitee), text);
            case Fact.CeaseFireState(var id) -> Standings.ceaseFire(so, titles.ceaseFire(id), text);
            case Fact.DesignationOf(var body) -> Standings.designation(so, titles.body(body), text);
            case Fact.Misses() -> misses(so ? Relation.EQUAL : Relation.NOT_EQUAL, value);
            case Fact.Round() -> time("round " + text, so ? Relation.EQUAL : Relation.NOT_EQUAL);
            case Fact.Phase() -> time("phase " + text, so ? Relation.EQUAL : Relation.NOT_EQUAL);
            case Fact.Date() -> time(literal(value), so ? Relation.EQUAL : Relation.NOT_EQUAL);
            case Fact.TrackOf track -> "%s is %sat %s".formatted(name(fact), so ? "" : "not ", text);
            case Fact.Endorsed() -> truth(fact, so == text.equals("true"));
            case Fact.PresenceOf presence -> truth(fact, so == text.equals("true"));
            case Fact.AssentOf assent -> truth(fact, so == text.equals("true"));
        };
    }

    private String reaches(Fact fact, Relation relation, Value value) {
        String text = literal(value);
        return switch (fact) {
            case Fact.Round() -> time("round " + text, relation);
            case Fact.Date() -> time(text, relation);
            case Fact.Misses() -> misses(relation, value);
            default -> "%s %s %s".formatted(name(fact), relation.words(), text);
        };
    }

    private static String time(String when, Relation relation) {
        return switch (relation) {
            case EQUAL -> "it is " + when;
            case NOT_EQUAL -> "it is not " + when;
            case LESS -> "it is before " + when;
            case AT_MOST -> "it is %s or earlier".formatted(when);
            case MORE -> "it is after " + when;
            case AT_LEAST -> "it is %s or later".formatted(when);
        };
    }

    private static String misses(Relation relation, Value value) {
        String deadlines = value.toString().equals("1") ? "1 deadline has" : value + " deadlines have";
        return switch (relation) {
                    case EQUAL -> "exactly ";
                    case NOT_EQUAL -> "not exactly ";
                    case LESS -> "fewer than ";
                    case AT_MOST -> "at most ";
                    case MORE -> "more than ";
                    case AT_LEAST -> "at least ";
                }
                + deadlines + " been missed";
    }

    private String words(Expression expression) {
        return switch (expression) {
            case Literal(var value) -> literal(value);
            case Reading(var fact) -> name(fact);
            case Expression.Arithmetic(var left, var operator, var right) ->
                "(%s %s %s)".formatted(words(left), operator.name().toLowerCase(Locale.ROOT), words(right));
        };
    }

    private String literal(Value value) {
        return value instanceof Value.Moment(var instant) ? titles.moment(instant) : value.toString();
    }

    private String name(Fact fact) {
        return switch (fact) {
            case Fact.Round() -> "the round";
            case Fact.Phase() -> "the phase";
            case Fact.Date() -> "the date";
            case Fact.Misses() -> "the number of missed deadlines";
            case Fact.Settled(var issue) -> "what is settled of " + issue;
            case Fact.InvitationOf(var invitee) -> "the invitation to " + titles.role(invitee);
            case Fact.ConferenceState() -> "the conference";
            case Fact.CeaseFireState(var ceaseFire) -> titles.ceaseFire(ceaseFire);
            case Fact.DesignationOf(var body) -> "the status of " + titles.body(body);
            case Fact.TrackOf(var track) -> titles.track(track);
            case Fact.Endorsed() -> "the closing text";
            case Fact.PresenceOf(var role) -> "the presence of " + titles.role(role);
            case Fact.AssentOf(var role) -> "the assent of " + titles.role(role);
        };
    }

    private static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return "%s %s %s"
                .formatted(String.join(", ", items.subList(0, items.size() - 1)), conjunction, items.getLast());
    }
}
