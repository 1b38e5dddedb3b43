package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.rules.Rulebook;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;

/** Who decides what, read from the scenario once more. */
final class Agreed {

    private Agreed() {}

    /** The terms of a text that do not stand already. */
    static Stream<Term> pending(SessionState state, Proposal proposal) {
        return proposal.text().terms().stream().filter(term -> !stands(state, term));
    }

    /** Whether what a term asks for is so already. */
    static boolean stands(SessionState state, Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) ->
                option.equals(state.agenda().settled().get(issue));
            case Term.Ask(var act) ->
                act.kind() == ActKind.ENDORSE && state.agenda().endorsed();
        };
    }

    /** The decision on a term; of several on one act, the first that gives the sponsor a say, or else the first. */
    static Optional<Decision> decision(Rulebook book, Term term, RoleId sponsor) {
        var decisions = book.scenario().decisions().stream()
                .filter(decision -> isOn(decision.subject(), term))
                .toList();
        return decisions.stream()
                .filter(decision -> decision.rules().stream()
                        .anyMatch(rule -> rule.procedure().base().contains(sponsor)))
                .findFirst()
                .or(() -> decisions.stream().findFirst());
    }

    private static boolean isOn(Subject subject, Term term) {
        return switch (subject) {
            case Subject.Settling(var issue, var options) ->
                term instanceof Term.Settle(var settled, var option)
                        && settled.equals(issue)
                        && options.contains(option);
            case Subject.Allowing(var kind) -> term.asksFor(kind);
        };
    }

    /** The rules that a text must pass. */
    static Stream<DecisionRule> rules(Rulebook book, SessionState state, Proposal proposal) {
        return pending(state, proposal)
                .flatMap(term -> decision(book, term, proposal.sponsor()).stream())
                .flatMap(decision -> decision.rules().stream());
    }

    /** Whether a text is offered in turn: then the talks by turns close it, and nothing of it is hidden. */
    static boolean isByTurns(Rulebook book, SessionState state, Proposal proposal) {
        return rules(book, state, proposal).anyMatch(rule -> rule.procedure() instanceof Procedure.AlternatingOffers);
    }

    /** Whether a decision leaves this act to a role alone. */
    static boolean isLeftTo(Rulebook book, RoleId role, ActKind kind) {
        return book.scenario().decisions().stream()
                .filter(decision -> decision.subject() instanceof Subject.Allowing(var act) && act == kind)
                .anyMatch(decision -> decision.rules().stream()
                        .allMatch(rule -> rule.procedure() instanceof Procedure.Sole sole
                                && sole.role().equals(role)
                                && sole.noObjectionFrom().isEmpty()));
    }

    /** An option of the scenario. */
    static Optional<Issue.Option> option(Scenario scenario, IssueId issue, OptionId option) {
        return Optional.ofNullable(scenario.issues().get(issue))
                .flatMap(found -> Optional.ofNullable(found.options().get(option)));
    }

    /** The first coherence rule that the terms break together with what is settled, of those whose issues are all known. */
    static Optional<CoherenceRule> incoherence(Rulebook book, SessionState state, Iterable<Term> terms) {
        var proposed = ImmutableMap.<IssueId, OptionId>builder();
        for (Term term : terms) {
            if (term instanceof Term.Settle(var issue, var option)) {
                proposed.put(issue, option);
            }
        }
        var together = proposed.buildKeepingLast();
        Facts facts = fact -> fact instanceof Fact.Settled(var issue) && together.containsKey(issue)
                ? new Value.Text(String.valueOf(together.get(issue)))
                : state.valueOf(fact);
        return book.scenario().coherence().stream()
                .filter(rule -> rule.condition().issues().stream().anyMatch(together::containsKey))
                .filter(rule -> rule.condition().issues().stream()
                        .allMatch(issue -> together.containsKey(issue)
                                || state.agenda().settled().containsKey(issue)))
                .filter(rule -> !rule.condition().holds(facts))
                .findFirst();
    }

    /** What a role said counts no more once it has left or lost its seat. */
    private static boolean isVoid(Presence presence) {
        return presence instanceof Presence.Withdrawn || presence instanceof Presence.Excluded;
    }

    private static Facts facts(SessionState state, Proposal proposal) {
        return fact -> fact instanceof Fact.AssentOf(var role)
                ? new Value.Truth(Optional.ofNullable(proposal.positions().get(role))
                                .filter(position -> position.stance() == Stance.ASSENT)
                                .isPresent()
                        && !isVoid(state.seat(role).presence()))
                : state.valueOf(fact);
    }

    /** The roles whose assent a text needs by name, and which have said nothing of it and still can. */
    static Stream<RoleId> awaitedByName(Rulebook book, SessionState state, Proposal proposal) {
        return pending(state, proposal)
                .flatMap(term -> decision(book, term, proposal.sponsor()).stream())
                .map(Decision::needs)
                .filter(needs -> !needs.holds(facts(state, proposal)))
                .flatMap(Condition::assents)
                .filter(role -> !proposal.positions().containsKey(role)
                        && !(state.seat(role).presence() instanceof Presence.Excluded));
    }

    /** What a text still needs to take effect, if anything. */
    static Optional<String> lack(Rulebook book, SessionState state, Proposal proposal) {
        return pending(state, proposal)
                .flatMap(term -> decision(book, term, proposal.sponsor()).stream()
                        .filter(decision -> !decision.needs().holds(facts(state, proposal)))
                        .map(decision -> "what %s needs does not hold".formatted(term)))
                .findFirst()
                .or(() -> incoherence(book, state, proposal.text().terms()).map(rule -> "it breaks " + rule.id()));
    }
}
