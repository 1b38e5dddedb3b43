package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.InvitationEvent;
import parley.engine.id.RoleId;
import parley.protocol.wire.v1.ClarificationSought;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.InvitationAccepted;
import parley.protocol.wire.v1.InvitationDeclined;
import parley.protocol.wire.v1.InvitationIssued;
import parley.protocol.wire.v1.InvitationReadied;
import parley.protocol.wire.v1.InvitationWithdrawn;
import parley.protocol.wire.v1.InvitationWithheld;

/** What happened to an invitation. */
final class InvitationEventCodec {

    private InvitationEventCodec() {}

    static void encode(InvitationEvent event, Event.Builder wire) {
        switch (event) {
            case InvitationEvent.Readied(var invitee, var grounds) ->
                wire.setInvitationReadied(InvitationReadied.newBuilder()
                        .setInvitee(invitee.value())
                        .setGrounds(InvitationCodec.encode(grounds)));
            case InvitationEvent.Withheld(var invitee, var by, var note) ->
                wire.setInvitationWithheld(withheld(invitee, by, note));
            case InvitationEvent.Issued(var invitee, var by, var note) ->
                wire.setInvitationIssued(InvitationIssued.newBuilder()
                        .setInvitee(invitee.value())
                        .setBy(by.value())
                        .setNote(note));
            case InvitationEvent.Accepted(var invitee, var note) ->
                wire.setInvitationAccepted(InvitationAccepted.newBuilder()
                        .setInvitee(invitee.value())
                        .setNote(note));
            case InvitationEvent.ClarificationSought(var invitee, var untilRound, var note) ->
                wire.setClarificationSought(ClarificationSought.newBuilder()
                        .setInvitee(invitee.value())
                        .setUntilRound(untilRound)
                        .setNote(note));
            case InvitationEvent.Declined(var invitee, var ranOut, var note) ->
                wire.setInvitationDeclined(InvitationDeclined.newBuilder()
                        .setInvitee(invitee.value())
                        .setRanOut(ranOut)
                        .setNote(note));
            case InvitationEvent.Withdrawn(var invitee, var by, var note) ->
                wire.setInvitationWithdrawn(withdrawn(invitee, by, note));
        }
    }

    static InvitationEvent decode(InvitationReadied it, Place at) throws MalformedException {
        return new InvitationEvent.Readied(
                IdCodec.role(it.getInvitee(), at.field("invitee")),
                InvitationCodec.decode(it.getGrounds(), at.field("grounds")));
    }

    static InvitationEvent decode(InvitationIssued it, Place at) throws MalformedException {
        return new InvitationEvent.Issued(
                IdCodec.role(it.getInvitee(), at.field("invitee")),
                IdCodec.role(it.getBy(), at.field("by")),
                it.getNote());
    }

    static InvitationEvent decode(InvitationAccepted it, Place at) throws MalformedException {
        return new InvitationEvent.Accepted(IdCodec.role(it.getInvitee(), at.field("invitee")), it.getNote());
    }

    static InvitationEvent decode(ClarificationSought it, Place at) throws MalformedException {
        return new InvitationEvent.ClarificationSought(
                IdCodec.role(it.getInvitee(), at.field("invitee")),
                IdCodec.number(it.getUntilRound(), at.field("until_round")),
                it.getNote());
    }

    static InvitationEvent decode(InvitationDeclined it, Place at) throws MalformedException {
        return new InvitationEvent.Declined(
                IdCodec.role(it.getInvitee(), at.field("invitee")), it.getRanOut(), it.getNote());
    }

    private static InvitationWithheld withheld(RoleId invitee, Optional<RoleId> by, String note) {
        var wire = InvitationWithheld.newBuilder().setInvitee(invitee.value()).setNote(note);
        by.ifPresent(role -> wire.setBy(role.value()));
        return wire.build();
    }

    private static InvitationWithdrawn withdrawn(RoleId invitee, Optional<RoleId> by, String note) {
        var wire = InvitationWithdrawn.newBuilder().setInvitee(invitee.value()).setNote(note);
        by.ifPresent(role -> wire.setBy(role.value()));
        return wire.build();
    }

    static InvitationEvent decode(InvitationWithdrawn it, Place at) throws MalformedException {
        Optional<RoleId> by = it.hasBy() ? Optional.of(IdCodec.role(it.getBy(), at.field("by"))) : Optional.empty();
        return new InvitationEvent.Withdrawn(IdCodec.role(it.getInvitee(), at.field("invitee")), by, it.getNote());
    }

    static InvitationEvent decode(InvitationWithheld it, Place at) throws MalformedException {
        Optional<RoleId> by = it.hasBy() ? Optional.of(IdCodec.role(it.getBy(), at.field("by"))) : Optional.empty();
        return new InvitationEvent.Withheld(IdCodec.role(it.getInvitee(), at.field("invitee")), by, it.getNote());
    }
}
