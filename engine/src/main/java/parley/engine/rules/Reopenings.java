package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.id.IssueId;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.Proposal;

/** A closing text before the table is void when an issue is reopened, be it settled again in the same moment. */
final class Reopenings {

    private Optional<IssueId> reopened = Optional.empty();

    void hear(IssueEvent.Reopened event) {
        reopened = reopened.or(() -> Optional.of(event.issue()));
    }

    /** The next closing text that goes with an issue which has been reopened. */
    Optional<ImmutableList<Event>> next(ImmutableList<Proposal> alive) {
        if (reopened.isEmpty()) {
            return Optional.empty();
        }
        for (Proposal proposal : alive) {
            if (proposal.text().asksFor(ActKind.ENDORSE)) {
                return Optional.of(Closing.lapse(
                        proposal,
                        proposal.verdicts(),
                        ImmutableList.of(
                                "%s stays settled while the text is before the table".formatted(reopened.get()))));
            }
        }
        reopened = Optional.empty();
        return Optional.empty();
    }
}
