package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import parley.engine.command.Move;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;
import parley.engine.view.Viewpoint.PossibleMove;
import parley.engine.view.Viewpoint.SeatView;
import parley.protocol.wire.v1.FacilitatorView;
import parley.protocol.wire.v1.Seat;
import parley.protocol.wire.v1.Settle;
import parley.protocol.wire.v1.View;

/** Everything that one viewer can see of a session now. */
public final class ViewCodec {

    private ViewCodec() {}

    /** The viewpoint as a message. */
    public static View encode(Viewpoint viewpoint) {
        var wire = View.newBuilder()
                .setOptions(OptionsCodec.encode(viewpoint.options()))
                .setStage(StageCodec.encode(viewpoint.stage()))
                .addAllPassedDeadlines(IdCodec.strings(viewpoint.passedDeadlines()))
                .setMisses(viewpoint.misses());
        switch (viewpoint.viewer()) {
            case Viewer.AtSeat(var role) -> wire.setRole(role.value());
            case Viewer.Facilitating(var readsPrivate) ->
                wire.setFacilitator(FacilitatorView.newBuilder().setReadsPrivate(readsPrivate));
        }
        viewpoint.seats().forEach(seat -> wire.addSeats(encode(seat)));
        viewpoint
                .settled()
                .forEach((issue, option) -> wire.addSettled(
                        Settle.newBuilder().setIssue(issue.value()).setOption(option.value())));
        viewpoint.proposals().forEach(proposal -> wire.addProposals(ProposalCodec.encode(proposal)));
        viewpoint
                .invitations()
                .forEach((invitee, invitation) -> wire.addInvitations(InvitationCodec.encode(invitee, invitation)));
        viewpoint.conference().ifPresent(conference -> wire.setConference(ConferenceCodec.encode(conference)));
        viewpoint.moves().forEach(move -> wire.addMoves(encode(move)));
        viewpoint.stateHash().ifPresent(wire::setStateHash);
        return wire.build();
    }

    /** The viewpoint that the message describes. */
    public static Viewpoint decode(View wire) throws MalformedException {
        Place at = Place.root("view");
        Viewer viewer = viewer(wire, at);
        return new Viewpoint(
                viewer,
                OptionsCodec.decode(wire.getOptions(), at.field("options")),
                StageCodec.decode(wire.getStage(), at.field("stage")),
                Decoder.list(wire.getSeatsList(), at.field("seats"), ViewCodec::seat),
                settled(wire.getSettledList(), at.field("settled")),
                Decoder.list(wire.getProposalsList(), at.field("proposals"), ProposalCodec::decode),
                invitations(wire.getInvitationsList(), at.field("invitations")),
                conference(wire, at.field("conference")),
                Decoder.set(wire.getPassedDeadlinesList(), at.field("passed_deadlines"), IdCodec::deadline),
                IdCodec.number(wire.getMisses(), at.field("misses")),
                Decoder.list(wire.getMovesList(), at.field("moves"), (move, here) -> possibleMove(viewer, move, here)),
                wire.hasStateHash() ? Optional.of(wire.getStateHash()) : Optional.empty());
    }

    private static Viewer viewer(View wire, Place at) throws MalformedException {
        return switch (wire.getViewerCase()) {
            case ROLE -> new Viewer.AtSeat(IdCodec.role(wire.getRole(), at.field("role")));
            case FACILITATOR -> new Viewer.Facilitating(wire.getFacilitator().getReadsPrivate());
            case VIEWER_NOT_SET -> throw at.malformed("a viewer is needed: role or facilitator");
        };
    }

    private static Seat encode(SeatView seat) {
        var wire = Seat.newBuilder().setRole(seat.role().value()).setYielded(seat.yielded());
        seat.occupant().ifPresent(occupant -> wire.setOccupant(OccupantCodec.encode(occupant)));
        return wire.build();
    }

    private static SeatView seat(Seat wire, Place at) throws MalformedException {
        return new SeatView(
                IdCodec.role(wire.getRole(), at.field("role")),
                wire.hasOccupant()
                        ? Optional.of(OccupantCodec.decode(wire.getOccupant(), at.field("occupant")))
                        : Optional.empty(),
                wire.getYielded());
    }

    private static ImmutableMap<IssueId, OptionId> settled(List<Settle> wire, Place at) throws MalformedException {
        var settled = ImmutableMap.<IssueId, OptionId>builder();
        for (int i = 0; i < wire.size(); i++) {
            Place here = at.item(i);
            settled.put(
                    IdCodec.issue(wire.get(i).getIssue(), here.field("issue")),
                    IdCodec.option(wire.get(i).getOption(), here.field("option")));
        }
        return settled.buildKeepingLast();
    }

    private static ImmutableMap<RoleId, Invitation> invitations(List<parley.protocol.wire.v1.Invitation> wire, Place at)
            throws MalformedException {
        var invitations = ImmutableMap.<RoleId, Invitation>builder();
        for (int i = 0; i < wire.size(); i++) {
            Place here = at.item(i);
            invitations.put(
                    IdCodec.role(wire.get(i).getInvitee(), here.field("invitee")),
                    InvitationCodec.decode(wire.get(i), here));
        }
        return invitations.buildKeepingLast();
    }

    private static Optional<Conference> conference(View wire, Place at) throws MalformedException {
        return wire.hasConference() ? Optional.of(ConferenceCodec.decode(wire.getConference(), at)) : Optional.empty();
    }

    private static parley.protocol.wire.v1.PossibleMove encode(PossibleMove possible) {
        var wire = parley.protocol.wire.v1.PossibleMove.newBuilder().setMove(MoveCodec.encode(possible.move()));
        possible.refusal().ifPresent(refusal -> wire.setRefusal(RefusalCodec.encode(refusal)));
        return wire.build();
    }

    private static PossibleMove possibleMove(Viewer viewer, parley.protocol.wire.v1.PossibleMove wire, Place at)
            throws MalformedException {
        if (!(viewer instanceof Viewer.AtSeat(var role))) {
            throw at.malformed("a viewer that plays no role has no moves");
        }
        Move move = MoveCodec.decode(role, wire.getMove(), at.field("move"));
        return new PossibleMove(
                move,
                wire.hasRefusal()
                        ? Optional.of(RefusalCodec.decode(wire.getRefusal(), at.field("refusal")))
                        : Optional.empty());
    }
}
