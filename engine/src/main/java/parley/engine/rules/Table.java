package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.event.Event;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Ballot;
import parley.engine.procedure.Position;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

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

    /** The table after this event. */
    Table after(Event event) {
        return new Table(book, Evolution.apply(state, event));
    }

    /** The phase that is being played. */
    Phase phase() {
        return book.phase(state.playing().phase());
    }

    /**
     * Whether the order of the phase, if it names one, lets a role move now. The order is of those at the table: who is away
     * has no place in it to wait for, and is held up only by having yielded.
     */
    boolean mayMoveNow(RoleId role) {
        var order = phase().order();
        if (order.isEmpty()) {
            return true;
        }
        Seat own = state.seat(role);
        if (!own.isPresent()) {
            return !own.yielded();
        }
        for (RoleId next : order) {
            if (isAwaited(next)) {
                return next.equals(role);
            }
        }
        return false;
    }

    /** Whether a phase waits for a role: its seat is held, it is at the table and has not yielded. */
    private boolean isAwaited(RoleId role) {
        Seat seat = state.seat(role);
        return seat.occupant().isPresent() && seat.isPresent() && !seat.yielded();
    }

    /** Whether a term asks for something that already stands. */
    boolean stands(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) ->
                option.equals(state.agenda().settled().get(issue));
            case Term.Ask(var act) ->
                act.kind() == ActKind.ENDORSE && state.agenda().endorsed();
        };
    }

    /** Whether everything that these terms ask for stands already. */
    boolean standAll(ImmutableList<Term> terms) {
        for (Term term : terms) {
            if (!stands(term)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a term would settle an issue that is settled at another option. */
    boolean isSettledOtherwise(Term term) {
        if (!(term instanceof Term.Settle(var issue, var option))) {
            return false;
        }
        OptionId settled = state.agenda().settled().get(issue);
        return settled != null && !settled.equals(option);
    }

    /** The issues that are not settled. */
    ImmutableList<IssueId> unsettled() {
        var unsettled = ImmutableList.<IssueId>builder();
        for (IssueId issue : book.scenario().issues().keySet()) {
            if (!state.agenda().settled().containsKey(issue)) {
                unsettled.add(issue);
            }
        }
        return unsettled.build();
    }

    /** A proposal that there is. */
    Proposal proposal(ProposalId id) {
        return state.agenda().proposal(id);
    }

    /** These positions, and who is away. What a role said that has lost its seat is void. */
    Ballot ballot(ImmutableMap<RoleId, Position> positions) {
        var excluded = ImmutableSet.<RoleId>builder();
        var boycotting = ImmutableSet.<RoleId>builder();
        var gone = ImmutableSet.<RoleId>builder();
        for (Seat seat : state.seats().values()) {
            switch (seat.presence()) {
                case Presence.Present present -> {}
                case Presence.Boycotting away -> boycotting.add(seat.role());
                case Presence.Withdrawn away -> gone.add(seat.role());
                case Presence.Excluded away -> excluded.add(seat.role());
            }
        }
        return Ballot.of(positions, boycotting.build(), gone.build(), excluded.build());
    }

    /** What a decision on a text can see: the state, and who assents to the text. */
    Facts facts(ImmutableMap<RoleId, Position> positions) {
        return fact -> fact instanceof Fact.AssentOf(var role)
                ? new Value.Truth(ballot(positions).assents(role))
                : state.valueOf(fact);
    }

    /** Whether a deadline has fallen due. */
    boolean hasPassed(DeadlineId deadline) {
        return state.deadlines().passed().contains(deadline);
    }

    /** Whether a deadline falls due at this instant as things stand. */
    boolean fallsDueAt(DeadlineId deadline, Instant at) {
        return book.scenario().calendar().deadlines().stream()
                .filter(candidate -> candidate.id().equals(deadline))
                .anyMatch(found -> state.conduct().due(found).equals(Optional.of(at)));
    }

    /** Whether a deadline of the story at this instant has passed: an earlier phase, or the one that ends, reached it. */
    boolean hasFallenDue(Instant instant) {
        var playing = state.playing();
        return book.lastInstantBefore(playing.phase())
                        .filter(last -> !instant.isAfter(last))
                        .isPresent()
                || (playing.step() != Stage.Step.RUNNING && !instant.isAfter(playing.date()));
    }

    /** The decision that governs a term of a proposal; submission has checked that there is one. */
    Decision governing(Term term, RoleId sponsor) {
        return book.governing(term, sponsor)
                .orElseThrow(() -> new IllegalStateException("no decision governs " + term));
    }

    /** The rules by which a sponsor's terms are decided, term by term; what stands already needs no deciding. */
    ImmutableList<DecisionRule> rules(ImmutableList<Term> terms, RoleId sponsor) {
        if (terms.size() == 1) {
            Term only = terms.getFirst();
            return stands(only) ? ImmutableList.of() : governing(only, sponsor).rules();
        }
        var rules = ImmutableList.<DecisionRule>builder();
        for (Term term : terms) {
            if (!stands(term)) {
                rules.addAll(governing(term, sponsor).rules());
            }
        }
        return rules.build();
    }

    /** Whether the phase that is being played is the last of this round, or of a later one. */
    boolean endsRound(int round) {
        Phase phase = phase();
        return phase.round() >= round
                && book.round(phase.round()).phases().getLast().id().equals(phase.id());
    }
}
