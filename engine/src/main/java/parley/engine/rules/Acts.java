package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;

/** What an act does to its instrument; nothing when the instrument's state does not allow it. */
final class Acts {

    private Acts() {}

    /** The events that the act makes, done by this role; empty if the state does not allow it. */
    static ImmutableList<Event> events(Table table, RoleId by, Act act, String note) {
        return switch (act) {
            case Act.Resume(var on) ->
                conference(
                        table,
                        conference -> conference instanceof Conference.Paused
                                ? Optional.of(new ConferenceEvent.Resumed(by, on, note))
                                : Optional.empty());
            case Act.Plain(var kind) ->
                switch (kind) {
                    case RELEASE ->
                        invitations(
                                table,
                                invitee -> table.state().instruments().invitation(invitee) instanceof Invitation.Held
                                        ? Optional.of(
                                                new InvitationEvent.Readied(invitee, Invitation.Grounds.GOOD_OFFICES))
                                        : Optional.empty());
                    case ISSUE -> ifReady(table, invitee -> new InvitationEvent.Issued(invitee, by, note));
                    case HOLD ->
                        ifReady(table, invitee -> new InvitationEvent.Withheld(invitee, Optional.of(by), note));
                    case ACCEPT, CLARIFY, DECLINE -> answer(table, by, act, note);
                    case OPEN -> conference(table, conference -> opening(table, conference, by, note));
                    case PAUSE ->
                        conference(
                                table,
                                conference -> conference instanceof Conference.Meeting
                                        ? Optional.of(new ConferenceEvent.Paused(by, note))
                                        : Optional.empty());
                    case RESUME -> throw new IllegalStateException("resuming names a day");
                };
        };
    }

    private static ImmutableList<Event> ifReady(Table table, Function<RoleId, Event> event) {
        return invitations(
                table,
                invitee -> table.state().instruments().invitation(invitee) instanceof Invitation.Ready
                        ? Optional.of(event.apply(invitee))
                        : Optional.empty());
    }

    private static ImmutableList<Event> answer(Table table, RoleId invitee, Act act, String note) {
        Invitation invitation = table.state().instruments().invitations().get(invitee);
        boolean answerable = invitation instanceof Invitation.Answerable;
        boolean declinable = answerable && !(invitation instanceof Invitation.Declined);
        return switch (act.kind()) {
            case ACCEPT ->
                answerable ? ImmutableList.of(new InvitationEvent.Accepted(invitee, note)) : ImmutableList.of();
            case DECLINE ->
                declinable ? ImmutableList.of(new InvitationEvent.Declined(invitee, false, note)) : ImmutableList.of();
            case CLARIFY ->
                invitation instanceof Invitation.Issued
                        ? ImmutableList.of(new InvitationEvent.ClarificationSought(invitee, nextRound(table), note))
                        : ImmutableList.of();
            default -> throw new IllegalStateException(act + " is no answer to an invitation");
        };
    }

    private static int nextRound(Table table) {
        return Math.min(table.state().playing().round() + 1, table.book().lastRound());
    }

    private static Optional<Event> opening(Table table, Conference conference, RoleId by, String note) {
        var invitations = table.state().instruments().invitations().values();
        long accepted = invitations.stream()
                .filter(invitation -> invitation instanceof Invitation.Accepted)
                .count();
        boolean all = accepted == invitations.size();
        return switch (conference) {
            case Conference.Planned planned when all -> Optional.of(new ConferenceEvent.Opened(by, note));
            case Conference.Planned planned when accepted > 0 -> Optional.of(new ConferenceEvent.HalfOpened(by, note));
            case Conference.HalfOpen halfOpen when all -> Optional.of(new ConferenceEvent.Opened(by, note));
            case Conference.Planned planned -> Optional.empty();
            case Conference.HalfOpen halfOpen -> Optional.empty();
            case Conference.Open open -> Optional.empty();
            case Conference.Paused paused -> Optional.empty();
        };
    }

    private static ImmutableList<Event> invitations(Table table, Function<RoleId, Optional<Event>> event) {
        return table.state().instruments().invitations().keySet().stream()
                .map(event)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Event> conference(Table table, Function<Conference, Optional<Event>> event) {
        return table.state()
                .instruments()
                .conference()
                .flatMap(event)
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }
}
