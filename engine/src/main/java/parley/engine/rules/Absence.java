package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import parley.engine.event.Event;
import parley.engine.event.PresenceEvent;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;

/** What becomes of the texts that wait for a role when it leaves: nothing waits for ever. */
final class Absence {

    private Absence() {}

    /** The departure, and in the same breath the end of every open text that cannot pass without that role's assent. */
    static ImmutableList<Event> leaving(Table table, PresenceEvent departure) {
        Table after = table.after(departure);
        var events = ImmutableList.<Event>builder().add(departure);
        for (Proposal proposal : after.state().agenda().alive()) {
            if (proposal.status() == ProposalStatus.OPEN && Closing.lacksAssentOf(after, proposal, departure.role())) {
                events.addAll(Closing.reject(after, proposal));
            }
        }
        return events.build();
    }
}
