package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.view.Viewpoint.ProposalView;
import parley.protocol.wire.v1.RolePosition;

/** A proposal as its audience sees it. */
final class ProposalCodec {

    private ProposalCodec() {}

    static parley.protocol.wire.v1.Proposal encode(ProposalView view) {
        Proposal proposal = view.proposal();
        var wire = parley.protocol.wire.v1.Proposal.newBuilder()
                .setId(proposal.id().toString())
                .setSponsor(proposal.sponsor().value())
                .setVersion(proposal.version())
                .setText(TermCodec.encode(proposal.text()))
                .setClosesAfter(proposal.closesAfter().value())
                .setStatus(encode(proposal.status()))
                .addAllWaitsFor(IdCodec.strings(view.waitsFor()))
                .addAllMayStop(IdCodec.strings(view.mayStop()))
                .addAllVerdicts(VerdictCodec.encode(proposal.verdicts()));
        proposal.positions()
                .forEach((role, position) -> wire.addPositions(
                        RolePosition.newBuilder().setRole(role.value()).setPosition(PositionCodec.encode(position))));
        return wire.build();
    }

    static ProposalView decode(parley.protocol.wire.v1.Proposal wire, Place at) throws MalformedException {
        Proposal proposal = new Proposal(
                IdCodec.proposal(wire.getId(), at.field("id")),
                IdCodec.role(wire.getSponsor(), at.field("sponsor")),
                IdCodec.number(wire.getVersion(), at.field("version")),
                TermCodec.decode(wire.getText(), at.field("text")),
                IdCodec.phase(wire.getClosesAfter(), at.field("closes_after")),
                positions(wire.getPositionsList(), at.field("positions")),
                decode(wire.getStatus(), at.field("status")),
                VerdictCodec.decode(wire.getVerdictsList(), at.field("verdicts")));
        return new ProposalView(
                proposal,
                IdCodec.roles(wire.getWaitsForList(), at.field("waits_for")),
                IdCodec.roles(wire.getMayStopList(), at.field("may_stop")));
    }

    private static ImmutableMap<RoleId, Position> positions(List<RolePosition> wire, Place at)
            throws MalformedException {
        var positions = ImmutableMap.<RoleId, Position>builder();
        for (int i = 0; i < wire.size(); i++) {
            Place here = at.item(i);
            positions.put(
                    IdCodec.role(wire.get(i).getRole(), here.field("role")),
                    PositionCodec.decode(wire.get(i).getPosition(), here.field("position")));
        }
        return positions.buildKeepingLast();
    }

    private static parley.protocol.wire.v1.ProposalStatus encode(ProposalStatus status) {
        return switch (status) {
            case OPEN -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_OPEN;
            case HELD -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_HELD;
            case ADOPTED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_ADOPTED;
            case REJECTED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_REJECTED;
            case WITHDRAWN -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_WITHDRAWN;
            case LAPSED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_LAPSED;
            case SUPERSEDED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_SUPERSEDED;
        };
    }

    private static ProposalStatus decode(parley.protocol.wire.v1.ProposalStatus wire, Place at)
            throws MalformedException {
        return switch (wire) {
            case PROPOSAL_STATUS_OPEN -> ProposalStatus.OPEN;
            case PROPOSAL_STATUS_HELD -> ProposalStatus.HELD;
            case PROPOSAL_STATUS_ADOPTED -> ProposalStatus.ADOPTED;
            case PROPOSAL_STATUS_REJECTED -> ProposalStatus.REJECTED;
            case PROPOSAL_STATUS_WITHDRAWN -> ProposalStatus.WITHDRAWN;
            case PROPOSAL_STATUS_LAPSED -> ProposalStatus.LAPSED;
            case PROPOSAL_STATUS_SUPERSEDED -> ProposalStatus.SUPERSEDED;
            case PROPOSAL_STATUS_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no state of a proposal");
        };
    }
}
