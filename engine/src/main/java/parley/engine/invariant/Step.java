package parley.engine.invariant;

import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.id.ProposalId;
import parley.engine.proposal.Proposal;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** One event: the state in which it happened, and the state that it made. */
public record Step(Rulebook book, SessionState before, Event event, SessionState after) {

    /** A proposal before and after. */
    record Change(Proposal before, Proposal after) {}

    /** The proposals that there were and that this event changed. */
    Stream<Change> changes() {
        return isUntouched(before.agenda(), after.agenda())
                ? Stream.empty()
                : before.agenda().proposals().values().stream()
                        .flatMap(proposal -> Optional.ofNullable(
                                        after.agenda().proposals().get(proposal.id()))
                                .stream()
                                .map(now -> new Change(proposal, now)))
                        .filter(change -> !isUntouched(change.before(), change.after()));
    }

    /** A proposal as it was. */
    Proposal proposal(ProposalId id) {
        return before.agenda().proposal(id);
    }

    /** Whether two are the same object: what an event does not touch is carried over as it is. */
    @SuppressWarnings("ReferenceEquality") // to be cheap: what is the same object need not be compared
    static boolean isUntouched(Object one, Object other) {
        return one == other;
    }
}
