package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Invitation;

/** What acts do to invitations. */
final class InvitationActs {

    private InvitationActs() {}

    static ImmutableList<Event> events(Table table, Deed deed) {
        RoleId by = deed.by();
        String note = deed.note();
        return switch (deed.act().kind()) {
            case RELEASE ->
                each(
                        table,
                        Invitation.Held.class,
                        invitee -> new InvitationEvent.Readied(invitee, Invitation.Grounds.GOOD_OFFICES));
            case ISSUE ->
                table.state().instruments().invitations().keySet().stream()
                        .filter(invitee -> Consent.standsFor(table, invitee))
                        .map(invitee -> new InvitationEvent.Issued(invitee, by, note))
                        .collect(ImmutableList.toImmutableList());
            case HOLD ->
                each(
                        table,
                        Invitation.Ready.class,
                        invitee -> new InvitationEvent.Withheld(invitee, Optional.of(by), note));
            case RESCIND ->
                each(
                        table,
                        Invitation.Issued.class,
                        invitee -> new InvitationEvent.Withdrawn(invitee, Optional.of(by), note));
            case ACCEPT -> answer(table, by, Invitation.Answerable.class, new InvitationEvent.Accepted(by, note));
            case CLARIFY ->
                answer(
                        table,
                        by,
                        Invitation.Issued.class,
                        new InvitationEvent.ClarificationSought(by, nextRound(table), note));
            case DECLINE ->
                table.state().instruments().invitations().get(by) instanceof Invitation.Declined
                        ? ImmutableList.of()
                        : answer(table, by, Invitation.Answerable.class, new InvitationEvent.Declined(by, false, note));
            default -> throw new IllegalStateException(deed.act() + " is not asked of an invitation");
        };
    }

    private static ImmutableList<Event> each(
            Table table, Class<? extends Invitation> allowed, Function<RoleId, Event> event) {
        return table.state().instruments().invitations().entrySet().stream()
                .filter(entry -> allowed.isInstance(entry.getValue()))
                .map(entry -> event.apply(entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Event> answer(
            Table table, RoleId invitee, Class<? extends Invitation> allowed, Event event) {
        return allowed.isInstance(table.state().instruments().invitations().get(invitee))
                ? ImmutableList.of(event)
                : ImmutableList.of();
    }

    private static int nextRound(Table table) {
        return Math.min(table.state().playing().round() + 1, table.book().lastRound());
    }
}
