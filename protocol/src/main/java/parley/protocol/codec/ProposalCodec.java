package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.view.Explanation;

/** A proposal as its audience sees it. */
final class ProposalCodec {

    private ProposalCodec() {}

    static parley.protocol.wire.v1.Proposal encode(Proposal proposal, Explanation explanation) {
        var wire = parley.protocol.wire.v1.Proposal.newBuilder()
                .setId(proposal.id().toString())
                .setSponsor(proposal.sponsor().value())
                .setVersion(proposal.version())
                .setText(TermCodec.encode(proposal.text()))
                .setClosesAfter(proposal.closesAfter().value())
                .setStatus(encode(proposal.status()))
                .addAllVerdicts(VerdictCodec.encode(proposal.verdicts()));
        wire.addAllCoSponsors(IdCodec.strings(proposal.coSponsors()))
                .addAllPositions(PositionCodec.encode(proposal.positions()))
                .addAllAmendments(proposal.amendments().stream()
                        .map(AmendmentCodec::encode)
                        .toList())
                .setAmendmentsProposed(proposal.amended());
        proposal.answers().ifPresent(id -> wire.setAnswers(id.toString()));
        wire.addAllWaitsFor(IdCodec.strings(explanation.waitsFor()))
                .addAllMayStop(IdCodec.strings(explanation.mayStop()))
                .addAllStillNeeds(VerdictCodec.encode(explanation.stillNeeds()))
                .addAllLacks(explanation.lacks())
                .setExplanation(explanation.sentence());
        explanation.closesAt().ifPresent(at -> wire.setClosesAt(TimeCodec.encode(at)));
        return wire.build();
    }

    static Proposal decode(parley.protocol.wire.v1.Proposal wire, Place at) throws MalformedException {
        return new Proposal(
                IdCodec.proposal(wire.getId(), at.field("id")),
                IdCodec.role(wire.getSponsor(), at.field("sponsor")),
                IdCodec.roles(wire.getCoSponsorsList(), at.field("co_sponsors")).asList(),
                wire.hasAnswers()
                        ? Optional.of(IdCodec.proposal(wire.getAnswers(), at.field("answers")))
                        : Optional.empty(),
                IdCodec.number(wire.getVersion(), at.field("version")),
                TermCodec.decode(wire.getText(), at.field("text")),
                IdCodec.phase(wire.getClosesAfter(), at.field("closes_after")),
                Proposal.byRole(PositionCodec.decode(wire.getPositionsList(), at.field("positions"))),
                Proposal.NOBODY,
                Decoder.list(wire.getAmendmentsList(), at.field("amendments"), AmendmentCodec::decode),
                IdCodec.number(wire.getAmendmentsProposed(), at.field("amendments_proposed")),
                decode(wire.getStatus(), at.field("status")),
                VerdictCodec.decode(wire.getVerdictsList(), at.field("verdicts")),
                wire.getStatus() == parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_LAPSED
                        ? ImmutableList.copyOf(wire.getLacksList())
                        : ImmutableList.of());
    }

    static Explanation explanation(parley.protocol.wire.v1.Proposal wire, Place at) throws MalformedException {
        return new Explanation(
                IdCodec.proposal(wire.getId(), at.field("id")),
                IdCodec.roles(wire.getWaitsForList(), at.field("waits_for")),
                IdCodec.roles(wire.getMayStopList(), at.field("may_stop")),
                VerdictCodec.decode(wire.getStillNeedsList(), at.field("still_needs")),
                ImmutableList.copyOf(wire.getLacksList()),
                TimeCodec.decode(wire.hasClosesAt(), wire.getClosesAt(), at.field("closes_at")),
                wire.getExplanation());
    }

    private static parley.protocol.wire.v1.ProposalStatus encode(ProposalStatus status) {
        return switch (status) {
            case OPEN -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_OPEN;
            case HELD -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_HELD;
            case ADOPTED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_ADOPTED;
            case VETOED -> parley.protocol.wire.v1.ProposalStatus.PROPOSAL_STATUS_VETOED;
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
            case PROPOSAL_STATUS_VETOED -> ProposalStatus.VETOED;
            case PROPOSAL_STATUS_REJECTED -> ProposalStatus.REJECTED;
            case PROPOSAL_STATUS_WITHDRAWN -> ProposalStatus.WITHDRAWN;
            case PROPOSAL_STATUS_LAPSED -> ProposalStatus.LAPSED;
            case PROPOSAL_STATUS_SUPERSEDED -> ProposalStatus.SUPERSEDED;
            case PROPOSAL_STATUS_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no state of a proposal");
        };
    }
}
