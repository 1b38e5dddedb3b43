package parley.protocol.codec;

import com.google.common.collect.Streams;
import java.util.Optional;
import parley.engine.command.Move;
import parley.engine.instrument.Conference;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;
import parley.engine.view.Viewpoint.PossibleMove;
import parley.engine.view.Viewpoint.SeatView;
import parley.protocol.wire.v1.FacilitatorView;
import parley.protocol.wire.v1.IssueReadings;
import parley.protocol.wire.v1.Seat;
import parley.protocol.wire.v1.Settle;
import parley.protocol.wire.v1.TrackValue;
import parley.protocol.wire.v1.View;

/** Everything that one viewer can see of a session now. */
public final class ViewCodec {

    private ViewCodec() {}

    /** The viewpoint as a message. */
    public static View encode(Viewpoint viewpoint) {
        var wire = View.newBuilder()
                .setOptions(OptionsCodec.encode(viewpoint.options()))
                .setStage(StageCodec.encode(viewpoint.stage()))
                .setConduct(ConductCodec.encode(viewpoint.conduct()))
                .addAllPassedDeadlines(IdCodec.strings(viewpoint.passedDeadlines()))
                .setMisses(viewpoint.misses())
                .addAllMissedDeadlines(IdCodec.strings(viewpoint.missedDeadlines()))
                .setEndorsed(viewpoint.endorsed())
                .addAllUnreached(SessionEventCodec.encode(viewpoint.unreached()));
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
        Streams.forEachPair(
                viewpoint.proposals().stream(),
                viewpoint.explanations().stream(),
                (proposal, explanation) -> wire.addProposals(ProposalCodec.encode(proposal, explanation)));
        viewpoint
                .invitations()
                .forEach((invitee, invitation) -> wire.addInvitations(InvitationCodec.encode(invitee, invitation)));
        viewpoint.conference().ifPresent(conference -> wire.setConference(ConferenceCodec.encode(conference)));
        viewpoint
                .readings()
                .forEach((issue, readings) -> wire.addReadings(IssueReadings.newBuilder()
                        .setIssue(issue.value())
                        .addAllReadings(IssueEventCodec.encode(readings))));
        viewpoint
                .designations()
                .forEach((body, designation) -> wire.addDesignations(DesignationCodec.encode(body, designation)));
        viewpoint.ceaseFires().forEach((id, ceaseFire) -> wire.addCeaseFires(CeaseFireCodec.encode(id, ceaseFire)));
        viewpoint
                .tracks()
                .forEach((track, value) -> wire.addTracks(
                        TrackValue.newBuilder().setTrack(track.value()).setValue(value)));
        viewpoint.news().forEach(news -> wire.addNews(WorldCodec.encode(news)));
        viewpoint.assurances().forEach(made -> wire.addAssurances(AssuranceCodec.encode(made)));
        viewpoint.points().forEach((role, points) -> wire.addPoints(WorldCodec.encode(role, points)));
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
                ConductCodec.decode(wire.getConduct(), at.field("conduct")),
                Decoder.list(wire.getSeatsList(), at.field("seats"), ViewCodec::seat),
                Decoder.map(
                        wire.getSettledList(),
                        at.field("settled"),
                        (settle, here) -> IdCodec.issue(settle.getIssue(), here.field("issue")),
                        (settle, here) -> IdCodec.option(settle.getOption(), here.field("option"))),
                Decoder.map(
                        wire.getReadingsList(),
                        at.field("readings"),
                        (kept, here) -> IdCodec.issue(kept.getIssue(), here.field("issue")),
                        (kept, here) ->
                                Decoder.list(kept.getReadingsList(), here.field("readings"), IssueEventCodec::reading)),
                wire.getEndorsed(),
                Decoder.list(wire.getProposalsList(), at.field("proposals"), ProposalCodec::decode),
                Decoder.list(wire.getProposalsList(), at.field("proposals"), ProposalCodec::explanation),
                Decoder.map(
                        wire.getInvitationsList(),
                        at.field("invitations"),
                        (invitation, here) -> IdCodec.role(invitation.getInvitee(), here.field("invitee")),
                        InvitationCodec::decode),
                conference(wire, at.field("conference")),
                Decoder.map(
                        wire.getDesignationsList(),
                        at.field("designations"),
                        (designation, here) -> IdCodec.body(designation.getBody(), here.field("body")),
                        DesignationCodec::decode),
                Decoder.map(
                        wire.getCeaseFiresList(),
                        at.field("cease_fires"),
                        (ceaseFire, here) -> IdCodec.ceaseFire(ceaseFire.getId(), here.field("id")),
                        CeaseFireCodec::decode),
                Decoder.map(
                        wire.getTracksList(),
                        at.field("tracks"),
                        (track, here) -> IdCodec.track(track.getTrack(), here.field("track")),
                        (track, here) -> IdCodec.number(track.getValue(), here.field("value"))),
                Decoder.list(wire.getNewsList(), at.field("news"), WorldCodec::decode),
                Decoder.list(wire.getAssurancesList(), at.field("assurances"), AssuranceCodec::decode),
                Decoder.set(wire.getPassedDeadlinesList(), at.field("passed_deadlines"), IdCodec::deadline),
                Decoder.set(wire.getMissedDeadlinesList(), at.field("missed_deadlines"), IdCodec::deadline),
                Decoder.map(
                        wire.getPointsList(),
                        at.field("points"),
                        (points, here) -> IdCodec.role(points.getRole(), here.field("role")),
                        (points, here) -> WorldCodec.decode(points)),
                SessionEventCodec.decode(wire.getUnreachedList()),
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
        var wire = Seat.newBuilder()
                .setRole(seat.role().value())
                .setPresence(PresenceCodec.encode(seat.presence()))
                .setYielded(seat.yielded());
        seat.occupant().ifPresent(occupant -> wire.setOccupant(OccupantCodec.encode(occupant)));
        return wire.build();
    }

    private static SeatView seat(Seat wire, Place at) throws MalformedException {
        return new SeatView(
                IdCodec.role(wire.getRole(), at.field("role")),
                wire.hasOccupant()
                        ? Optional.of(OccupantCodec.decode(wire.getOccupant(), at.field("occupant")))
                        : Optional.empty(),
                PresenceCodec.decode(wire.hasPresence(), wire.getPresence(), at.field("presence")),
                wire.getYielded());
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
