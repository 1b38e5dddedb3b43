package parley.engine.condition;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Conditions and effects in words with the scenario's ids, for whoever prepares: what a briefing says of the rules.
 *
 * @see Phrases what a table is told while it plays
 */
public final class Wording {

    private Wording() {}

    /** The condition as a phrase, such as {@code round is at least 3}. */
    public static String words(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.isEmpty() ? "always" : joined(parts, " and ");
            case Condition.Any(var parts) -> parts.isEmpty() ? "never" : joined(parts, " or ");
            case Condition.Not(Condition.IsTrue(var fact)) -> truth(fact, false);
            case Condition.Not(var inner) -> "not (" + words(inner) + ")";
            case Condition.IsTrue(var fact) -> truth(fact, true);
            case Condition.Compared(var left, var relation, var right) ->
                isOpen(right) && relation == Relation.NOT_EQUAL
                        ? words(left) + " is settled"
                        : words(left) + " " + words(relation, left, right) + " " + words(right);
            case Condition.OneOf(var value, var values) ->
                words(value) + " is " + values.stream().map(Value::toString).collect(Collectors.joining(" or "));
        };
    }

    private static String joined(ImmutableList<Condition> parts, String conjunction) {
        return parts.stream()
                .map(part ->
                        part instanceof Condition.All || part instanceof Condition.Any ? bracketed(part) : words(part))
                .collect(Collectors.joining(conjunction));
    }

    private static String bracketed(Condition part) {
        return "(" + words(part) + ")";
    }

    private static boolean isOpen(Expression expression) {
        return expression instanceof Expression.Literal(Value.Text(var text)) && text.isEmpty();
    }

    private static String truth(Fact fact, boolean holds) {
        String not = holds ? "" : "not ";
        return switch (fact) {
            case Fact.Endorsed() -> "a closing text is " + not + "adopted";
            case Fact.PresenceOf(var role) -> role + " is " + not + "at the table";
            case Fact.AssentOf(var role) -> role + (holds ? " assents" : " does not assent");
            default -> words(fact) + " is " + not + "so";
        };
    }

    private static String words(Relation relation, Expression left, Expression right) {
        return isMoment(left) || isMoment(right) ? relation.wordsOfTime() : relation.words();
    }

    private static boolean isMoment(Expression expression) {
        return expression instanceof Expression.Literal(Value.Moment moment);
    }

    private static String words(Expression expression) {
        return switch (expression) {
            case Expression.Literal(var value) -> value.toString();
            case Expression.Reading(var fact) -> words(fact);
            case Expression.Arithmetic(var left, var operator, var right) ->
                "(%s %s %s)".formatted(words(left), operator.name().toLowerCase(Locale.ROOT), words(right));
        };
    }

    /** An effect as a phrase, such as {@code talks legitimacy -4}. */
    public static String words(Effect effect) {
        return switch (effect) {
            case Effect.MoveTrack(var track, var by) -> words(new Fact.TrackOf(track)) + " " + signed(by);
            case Effect.MoveWalkAway(var role, var by) -> "the walk-away value of " + role + " " + signed(by);
            case Effect.ReopenIssue(var issue) -> "reopens " + issue;
            case Effect.SettleIssue(var issue, var option) -> "settles %s at %s".formatted(issue, option);
            case Effect.CollapseConference() -> "the conference collapses";
            case Effect.ContestBody(var body) -> "the status of %s is contested".formatted(body);
            case Effect.DecideBody(var body, var outcome) ->
                "%s is %s".formatted(body, outcome.name().toLowerCase(Locale.ROOT));
            case Effect.StrainCeaseFire(var id) -> "the cease-fire '%s' is strained".formatted(id);
            case Effect.SetDeadline(var deadline, var at) ->
                "the deadline %s falls due at %s".formatted(deadline, new Value.Moment(at));
            case Effect.Announce announcement -> "everybody is told something";
            case Effect.EndSession() -> "the session ends";
        };
    }

    private static String signed(long by) {
        return by < 0 ? Long.toString(by) : "+" + by;
    }

    /** A fact as a phrase, such as {@code the conference}. */
    public static String words(Fact fact) {
        return switch (fact) {
            case Fact.Round() -> "the round";
            case Fact.Phase() -> "the phase";
            case Fact.Date() -> "the date";
            case Fact.Misses() -> "the number of missed deadlines";
            case Fact.Settled(var issue) -> issue.value();
            case Fact.InvitationOf(var invitee) -> "the invitation to " + invitee;
            case Fact.ConferenceState() -> "the conference";
            case Fact.CeaseFireState(var ceaseFire) -> "the cease-fire '" + ceaseFire + "'";
            case Fact.DesignationOf(var body) -> "the status of " + body;
            case Fact.TrackOf(var track) -> track.value().replace('_', ' ');
            case Fact.Endorsed() -> "the closing text";
            case Fact.PresenceOf(var role) -> "the presence of " + role;
            case Fact.AssentOf(var role) -> "the assent of " + role;
        };
    }
}
