package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.PresenceEvent;
import parley.engine.proposal.ProposalStatus;

/** What becomes of the texts that wait for a role when it leaves: nothing waits for ever. */
final class Absence {

    private Absence() {}

    /** The departure, and in the same breath the end of every open text that cannot pass without that role's assent. */
    static ImmutableList<Event> leaving(Table table, PresenceEvent departure) {
        Table after = table.after(ImmutableList.of(departure));
        Stream<Event> ends = after.state().agenda().proposals().values().stream()
                .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
                .filter(proposal -> Closing.waitsFor(after, proposal).contains(departure.role()))
                .flatMap(proposal -> Closing.reject(after, proposal).stream());
        return Stream.concat(Stream.of(departure), ends).collect(ImmutableList.toImmutableList());
    }
}
