package parley.engine.rules;

import com.google.common.collect.ImmutableSet;
import parley.engine.event.Event;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;

/** A rulebook and the state of a session that plays by it: all that a rule looks at. */
public record Table(Rulebook book, SessionState state) {

    /** The table after these events, in order. */
    Table after(Iterable<? extends Event> events) {
        SessionState now = state;
        for (Event event : events) {
            now = Evolution.apply(now, event);
        }
        return new Table(book, now);
    }

    /** The phase that is being played. */
    Phase phase() {
        return book.phase(state.playing().phase());
    }

    /** Whether a term asks for something that already stands. */
    boolean stands(Term term) {
        return term instanceof Term.Settle(var issue, var option)
                && state.agenda().settledAt(issue).filter(option::equals).isPresent();
    }

    /** The decision that governs a term of a proposal; submission has checked that there is one. */
    Decision governing(Term term, RoleId sponsor) {
        return book.governing(term, sponsor)
                .orElseThrow(() -> new IllegalStateException("no decision governs " + term));
    }

    /** The roles whose position counts for a proposal: the bases of all procedures of the terms that do not stand. */
    public ImmutableSet<RoleId> base(Proposal proposal) {
        return proposal.text().terms().stream()
                .filter(term -> !stands(term))
                .flatMap(term -> governing(term, proposal.sponsor()).rules().stream())
                .flatMap(rule -> rule.procedure().base().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
