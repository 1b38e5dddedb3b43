package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.id.IssueId;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;

/** A closing text before the table is void when an issue is reopened, be it settled again in the same moment. */
final class Reopenings {

    private final List<IssueId> reopened = new ArrayList<>();

    void hear(IssueEvent.Reopened event) {
        reopened.add(event.issue());
    }

    /** The next closing text that goes with an issue which has been reopened. */
    Optional<ImmutableList<Event>> next(ImmutableList<Proposal> alive) {
        if (!reopened.isEmpty()) {
            for (Proposal proposal : alive) {
                if (endorses(proposal)) {
                    return Optional.of(Closing.lapse(
                            proposal,
                            proposal.verdicts(),
                            ImmutableList.of("%s stays settled while the text is before the table"
                                    .formatted(reopened.getFirst()))));
                }
            }
            reopened.clear();
        }
        return Optional.empty();
    }

    private static boolean endorses(Proposal proposal) {
        for (Term term : proposal.text().terms()) {
            if (term instanceof Term.Ask(var act) && act.kind() == ActKind.ENDORSE) {
                return true;
            }
        }
        return false;
    }
}
