package parley.protocol.codec;

import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.instrument.Invitation;
import parley.protocol.wire.v1.InvitationGrounds;
import parley.protocol.wire.v1.InvitationState;

/** The state of an invitation. */
final class InvitationCodec {

    private InvitationCodec() {}

    static parley.protocol.wire.v1.Invitation encode(RoleId invitee, Invitation invitation) {
        var wire = parley.protocol.wire.v1.Invitation.newBuilder().setInvitee(invitee.value());
        switch (invitation) {
            case Invitation.Held(var withheldBy) -> {
                wire.setState(InvitationState.INVITATION_STATE_HELD);
                withheldBy.ifPresent(role -> wire.setWithheldBy(role.value()));
            }
            case Invitation.Ready(var grounds) ->
                wire.setState(InvitationState.INVITATION_STATE_READY).setGrounds(encode(grounds));
            case Invitation.Issued() -> wire.setState(InvitationState.INVITATION_STATE_ISSUED);
            case Invitation.Accepted() -> wire.setState(InvitationState.INVITATION_STATE_ACCEPTED);
            case Invitation.Clarifying(var untilRound) ->
                wire.setState(InvitationState.INVITATION_STATE_CLARIFYING).setUntilRound(untilRound);
            case Invitation.Declined() -> wire.setState(InvitationState.INVITATION_STATE_DECLINED);
            case Invitation.Withdrawn() -> wire.setState(InvitationState.INVITATION_STATE_WITHDRAWN);
        }
        return wire.build();
    }

    static Invitation decode(parley.protocol.wire.v1.Invitation wire, Place at) throws MalformedException {
        return switch (wire.getState()) {
            case INVITATION_STATE_HELD -> held(wire, at);
            case INVITATION_STATE_READY -> new Invitation.Ready(decode(wire.getGrounds(), at.field("grounds")));
            case INVITATION_STATE_ISSUED -> new Invitation.Issued();
            case INVITATION_STATE_ACCEPTED -> new Invitation.Accepted();
            case INVITATION_STATE_CLARIFYING ->
                new Invitation.Clarifying(IdCodec.number(wire.getUntilRound(), at.field("until_round")));
            case INVITATION_STATE_DECLINED -> new Invitation.Declined();
            case INVITATION_STATE_WITHDRAWN -> new Invitation.Withdrawn();
            case INVITATION_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw at.field("state").malformed("this is no state of an invitation");
        };
    }

    static InvitationGrounds encode(Invitation.Grounds grounds) {
        return switch (grounds) {
            case UNDERSTANDING -> InvitationGrounds.INVITATION_GROUNDS_UNDERSTANDING;
            case GOOD_OFFICES -> InvitationGrounds.INVITATION_GROUNDS_GOOD_OFFICES;
        };
    }

    static Invitation.Grounds decode(InvitationGrounds wire, Place at) throws MalformedException {
        return switch (wire) {
            case INVITATION_GROUNDS_UNDERSTANDING -> Invitation.Grounds.UNDERSTANDING;
            case INVITATION_GROUNDS_GOOD_OFFICES -> Invitation.Grounds.GOOD_OFFICES;
            case INVITATION_GROUNDS_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("these are no grounds");
        };
    }

    private static Invitation held(parley.protocol.wire.v1.Invitation wire, Place at) throws MalformedException {
        return new Invitation.Held(
                wire.hasWithheldBy()
                        ? Optional.of(IdCodec.role(wire.getWithheldBy(), at.field("withheld_by")))
                        : Optional.empty());
    }
}
