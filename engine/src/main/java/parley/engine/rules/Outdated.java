package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.id.Audience;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.scenario.DecisionRule;

/**
 * What keeps a text from taking effect because an issue that stood as it says has been reopened since it was put forward:
 * then the term is decided on with the others, by roles and rights for which nobody has looked so far.
 */
final class Outdated {

    private Outdated() {}

    /** Why a text that has passed by these verdicts can no longer take effect, in words; nothing if it can. */
    static ImmutableList<String> find(Table table, Proposal proposal, ImmutableList<TermVerdict> verdicts) {
        var found = ImmutableList.<String>builder();
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                undecided(table, term, verdicts).ifPresent(found::add);
            }
        }
        return found.addAll(unready(table, proposal)).build();
    }

    /** What a text lacks, be it open or passed, of what is asked when it is put forward. */
    static ImmutableList<String> unready(Table table, Proposal proposal) {
        var found = ImmutableList.<String>builder();
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                for (DecisionRule rule :
                        table.governing(term, proposal.sponsor()).rules()) {
                    unseen(table, proposal, rule).ifPresent(found::add);
                    unspent(table, rule).ifPresent(found::add);
                }
            }
        }
        return found.build();
    }

    private static Optional<String> undecided(Table table, Term term, ImmutableList<TermVerdict> verdicts) {
        boolean decided = verdicts.stream().anyMatch(verdict -> verdict.term().equals(term));
        return decided
                ? Optional.empty()
                : Optional.of("%s still stands".formatted(table.book().words(term)));
    }

    /** Silence must not pass a text unseen. */
    private static Optional<String> unseen(Table table, Proposal proposal, DecisionRule rule) {
        Audience audience = proposal.id().audience();
        String left = rule.procedure().base().stream()
                .filter(role -> !audience.includes(role))
                .map(table.book()::party)
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("it is seen by all who decide, also by %s".formatted(left));
    }

    /** A right that can be used once is spent by putting a text forward, not by the way. */
    private static Optional<String> unspent(Table table, DecisionRule rule) {
        boolean unspent = rule.procedure() instanceof Procedure.Sole(var role, var others, var once)
                && once
                && !table.state().agenda().spent().contains(rule.id());
        return unspent ? Optional.of("it was put forward by %s".formatted(rule.title())) : Optional.empty();
    }
}
