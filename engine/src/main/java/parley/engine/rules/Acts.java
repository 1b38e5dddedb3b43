package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Act;

/** What an act does to its instrument; nothing when the instrument's state does not allow it. */
final class Acts {

    private Acts() {}

    /** The events that the act makes; empty if the state does not allow it. */
    static ImmutableList<Event> events(Table table, Deed deed) {
        return switch (deed.act()) {
            case Act.Resume(var on) -> ConferenceActs.resume(table, deed, on);
            case Act.AcceptTerms(var id, var reservations) -> CeaseFireActs.accept(table, deed, id, reservations);
            case Act.OnCeaseFire(var kind, var id) -> CeaseFireActs.events(table, deed, id);
            case Act.Plain plain ->
                switch (plain.kind()) {
                    case RELEASE, ISSUE, HOLD, RESCIND, ACCEPT, CLARIFY, DECLINE -> InvitationActs.events(table, deed);
                    case OPEN, PAUSE, CLOSE -> ConferenceActs.events(table, deed);
                    case ENDORSE -> endorse(table, deed.text());
                    case BOYCOTT, WALK_OUT, RETURN -> PresenceActs.events(table, deed);
                    case RESUME, SET_TERMS, REPAIR, RENEW, ACCEPT_TERMS, REFUSE_TERMS, REPORT_BREACH ->
                        throw new IllegalStateException(plain.kind().label() + " names a day or a cease-fire");
                };
        };
    }

    private static ImmutableList<Event> endorse(Table table, Optional<ProposalId> text) {
        boolean possible =
                table.unsettled().isEmpty() && !table.state().agenda().endorsed();
        return possible ? ImmutableList.of(new IssueEvent.Endorsed(text)) : ImmutableList.of();
    }
}
