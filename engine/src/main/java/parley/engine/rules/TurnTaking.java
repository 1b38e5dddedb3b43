package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_YOUR_TURN;
import static parley.engine.answer.RejectionCode.TALKS_OVER;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.answer.Rejection;
import parley.engine.event.Event;
import parley.engine.event.TurnEvent;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure.AlternatingOffers;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.session.Turns;

/**
 * Talks in which the parties make offers in turn. An offer, an acceptance or an abstention uses up the turn; a phase in
 * which no turn ends passes it on; a role that is away loses it at once, while somebody else is there. An offer that is
 * answered by another is rejected. An objection ends the talks.
 */
final class TurnTaking {

    private TurnTaking() {}

    /** What stands against a role's making an offer by these terms now. */
    static Optional<Rejection> mayOffer(Table table, RoleId by, ImmutableList<Term> terms) {
        for (DecisionRule rule : governing(table, terms, by)) {
            var found =
                    takesTurns(table, rule, by).or(() -> notOver(table, rule)).or(() -> onTurn(table, rule, by));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What stands against a role's answering an offer now. The word of a role that takes no turns is free. */
    static Optional<Rejection> mayAnswer(Table table, RoleId by, Proposal proposal) {
        for (DecisionRule rule : governing(table, proposal)) {
            var found = offers(rule).order().contains(by) ? onTurn(table, rule, by) : Optional.<Rejection>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The offers that stand, whose place a new one takes. */
    static Stream<Proposal> standing(Table table, RoleId by, ImmutableList<Term> terms) {
        var rules = governing(table, terms, by);
        return rules.isEmpty()
                ? Stream.empty()
                : open(table)
                        .filter(proposal -> governing(table, proposal).stream().anyMatch(rules::contains));
    }

    /** What an offer does to the turns. */
    static ImmutableList<Event> offered(Table table, RoleId by, ImmutableList<Term> terms) {
        var events = ImmutableList.<Event>builder();
        governing(table, terms, by).forEach(rule -> events.add(ended(table, rule, by, false)));
        return events.build();
    }

    /** What an answer does to the turns. */
    static ImmutableList<Event> answered(Table table, RoleId by, Proposal proposal, Stance stance) {
        var events = ImmutableList.<Event>builder();
        for (DecisionRule rule : governing(table, proposal)) {
            if (offers(rule).order().contains(by)) {
                events.add(answered(table, rule, by, stance));
            }
        }
        return events.build();
    }

    private static Event answered(Table table, DecisionRule rule, RoleId by, Stance stance) {
        return switch (stance) {
            case ASSENT -> ended(table, rule, by, false);
            case ABSTAIN -> ended(table, rule, by, true);
            case OBJECT ->
                new TurnEvent.Broken(
                        rule.id(), offers(rule).base(), table.phase().id(), by);
        };
    }

    /** Whether who made an offer lets its own turn pass: the offer stands, and its maker behind it. */
    static boolean isPassedByItsMaker(Table table, RoleId by, Proposal proposal, Stance stance) {
        return stance == Stance.ABSTAIN && by.equals(proposal.sponsor()) && governs(table, proposal);
    }

    /** Whether a text is offered by turns. */
    static boolean governs(Table table, Proposal proposal) {
        return !governing(table, proposal).isEmpty();
    }

    /** The next open offer for which no turn is left. */
    static Optional<Proposal> outOfTurns(Table table) {
        return table.book().turnRules().isEmpty()
                ? Optional.empty()
                : open(table)
                        .filter(proposal -> governing(table, proposal).stream()
                                .anyMatch(rule -> turn(table, rule).isEmpty()))
                        .findFirst();
    }

    /** The turn of a role that is away passes at once, unless nobody who takes turns is there. */
    static Optional<ImmutableList<Event>> absent(Table table) {
        Predicate<RoleId> present = role -> table.state().seat(role).isPresent();
        return pass(
                table,
                rule -> turn(table, rule).filter(present).isEmpty()
                        && offers(rule).order().stream().anyMatch(present));
    }

    /** A phase for offers in which no turn ended passes the turn. */
    static Optional<ImmutableList<Event>> unused(Table table) {
        Phase phase = table.phase();
        return phase.kind() == Phase.Kind.CAUCUS || phase.kind() == Phase.Kind.INTERVAL
                ? Optional.empty()
                : pass(
                        table,
                        rule -> turns(table, rule)
                                .lastIn()
                                .filter(phase.id()::equals)
                                .isEmpty());
    }

    private static Optional<ImmutableList<Event>> pass(Table table, Predicate<DecisionRule> which) {
        return table.book().turnRules().isEmpty()
                ? Optional.empty()
                : table.book().turnRules().stream()
                        .filter(rule -> isUnderWay(table, rule))
                        .filter(which)
                        .findFirst()
                        .flatMap(rule ->
                                turn(table, rule).map(role -> ImmutableList.of(ended(table, rule, role, true))));
    }

    private static boolean isUnderWay(Table table, DecisionRule rule) {
        return turn(table, rule).isPresent()
                && table.book().scenario().decisions().stream()
                        .filter(decision -> decision.rules().contains(rule))
                        .anyMatch(decision -> isUndecided(table, decision));
    }

    private static boolean isUndecided(Table table, Decision decision) {
        return switch (decision.subject()) {
            case Decision.Subject.Settling(var issue, var options) ->
                table.state().agenda().settledAt(issue).isEmpty();
            case Decision.Subject.Allowing allowing -> true;
        };
    }

    private static Event ended(Table table, DecisionRule rule, RoleId by, boolean passed) {
        AlternatingOffers offers = offers(rule);
        return new TurnEvent.Ended(
                rule.id(),
                offers.base(),
                table.phase().id(),
                by,
                passed,
                offers.turnAfter(turns(table, rule).over() + 1));
    }

    /** Who takes no turns hears no more than that: how the talks stand may have been said in private. */
    private static Optional<Rejection> takesTurns(Table table, DecisionRule rule, RoleId by) {
        return Check.unless(
                offers(rule).order().contains(by),
                NOT_YOUR_TURN,
                () -> "Offers by %s are made in turn, by %s."
                        .formatted(
                                rule.title(),
                                offers(rule).order().stream()
                                        .map(table.book()::party)
                                        .collect(Collectors.joining(", "))),
                () -> "Leave this to them.");
    }

    private static Optional<Rejection> notOver(Table table, DecisionRule rule) {
        return Check.unless(
                turn(table, rule).isPresent(),
                TALKS_OVER,
                () -> turns(table, rule).broken()
                        ? "The talks by %s were broken off.".formatted(rule.title())
                        : "The talks by %s are over: all %d rounds have passed."
                                .formatted(rule.title(), offers(rule).rounds()));
    }

    private static Optional<Rejection> onTurn(Table table, DecisionRule rule, RoleId by) {
        Optional<RoleId> turn = turn(table, rule);
        return Check.unless(
                turn.filter(by::equals).isPresent(),
                NOT_YOUR_TURN,
                () -> turn.map(role -> "It is the turn of %s by %s."
                                .formatted(table.book().party(role), rule.title()))
                        .orElse("No turn is left by %s.".formatted(rule.title())),
                () -> "Wait until %s has made an offer, answered or let its turn pass."
                        .formatted(turn.map(table.book()::party).orElse("nobody")));
    }

    private static Optional<RoleId> turn(Table table, DecisionRule rule) {
        Turns turns = turns(table, rule);
        return turns.broken() ? Optional.empty() : offers(rule).turnAfter(turns.over());
    }

    private static Turns turns(Table table, DecisionRule rule) {
        return table.state().agenda().turns(rule.id());
    }

    private static AlternatingOffers offers(DecisionRule rule) {
        return (AlternatingOffers) rule.procedure();
    }

    private static Stream<Proposal> open(Table table) {
        return table.state().agenda().proposals().values().stream()
                .filter(proposal -> proposal.status() == ProposalStatus.OPEN);
    }

    private static ImmutableList<DecisionRule> governing(Table table, Proposal proposal) {
        return governing(table, proposal.text().terms(), proposal.sponsor());
    }

    private static ImmutableList<DecisionRule> governing(Table table, ImmutableList<Term> terms, RoleId sponsor) {
        return table.book().turnRules().isEmpty()
                ? ImmutableList.of()
                : table.rules(terms, sponsor).stream()
                        .filter(rule -> rule.procedure() instanceof AlternatingOffers)
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }
}
