package parley.engine.event;

import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.instrument.Invitation;

/** What happened to an invitation. Everybody sees these. */
public sealed interface InvitationEvent extends Event {

    /** Whose invitation it is. */
    RoleId invitee();

    /** It may be issued now. */
    record Readied(RoleId invitee, Invitation.Grounds grounds) implements InvitationEvent {}

    /**
     * It is held again.
     *
     * @param by the role that withdrew its consent; absent when the understanding has gone
     */
    record Withheld(RoleId invitee, Optional<RoleId> by, String note) implements InvitationEvent {}

    /** It was sent. */
    record Issued(RoleId invitee, RoleId by, String note) implements InvitationEvent {}

    /** The invitee accepted. */
    record Accepted(RoleId invitee, String note) implements InvitationEvent {}

    /**
     * The invitee asked what it is invited to.
     *
     * @param untilRound the round at whose end this becomes a decline
     */
    record ClarificationSought(RoleId invitee, int untilRound, String note) implements InvitationEvent {}

    /**
     * The invitee declined.
     *
     * @param ranOut whether it did so by staying silent after asking for clarification
     */
    record Declined(RoleId invitee, boolean ranOut, String note) implements InvitationEvent {}

    /**
     * It was taken back.
     *
     * @param by the role that did so; absent when the body that the invitee speaks for was shut out
     */
    record Withdrawn(RoleId invitee, Optional<RoleId> by, String note) implements InvitationEvent {}
}
