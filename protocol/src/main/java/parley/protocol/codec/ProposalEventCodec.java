package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.ProposalEvent;
import parley.protocol.wire.v1.AmendmentLeft;
import parley.protocol.wire.v1.AmendmentProposed;
import parley.protocol.wire.v1.AmendmentTaken;
import parley.protocol.wire.v1.CoSponsored;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PositionTaken;
import parley.protocol.wire.v1.PositionsRevealed;
import parley.protocol.wire.v1.ProposalAdopted;
import parley.protocol.wire.v1.ProposalAmended;
import parley.protocol.wire.v1.ProposalCarriedOn;
import parley.protocol.wire.v1.ProposalHeld;
import parley.protocol.wire.v1.ProposalLapsed;
import parley.protocol.wire.v1.ProposalRejected;
import parley.protocol.wire.v1.ProposalSubmitted;
import parley.protocol.wire.v1.ProposalSuperseded;
import parley.protocol.wire.v1.ProposalVetoed;
import parley.protocol.wire.v1.ProposalWithdrawn;
import parley.protocol.wire.v1.StoodDown;

/** What happened to a proposal. */
final class ProposalEventCodec {

    private ProposalEventCodec() {}

    static void encode(ProposalEvent event, Event.Builder wire) {
        switch (event) {
            case ProposalEvent.Submitted submitted -> wire.setProposalSubmitted(encode(submitted));
            case ProposalEvent.Amended(var proposal, var sponsor, var version, var text, var closes, var spends) ->
                wire.setProposalAmended(ProposalAmended.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value())
                        .setVersion(version)
                        .setText(TermCodec.encode(text))
                        .setClosesAfter(closes.value())
                        .addAllSpends(IdCodec.strings(spends)));
            case ProposalEvent.PositionTaken(var proposal, var version, var role, var position, var sealed) ->
                wire.setPositionTaken(PositionTaken.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .setRole(role.value())
                        .setPosition(PositionCodec.encode(position))
                        .setSealed(sealed));
            case ProposalEvent.PositionsRevealed(var proposal, var version, var positions) ->
                wire.setPositionsRevealed(PositionsRevealed.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllPositions(PositionCodec.encode(positions)));
            case ProposalEvent.Withdrawn(var proposal, var sponsor) ->
                wire.setProposalWithdrawn(ProposalWithdrawn.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value()));
            case ProposalEvent.Adopted(var proposal, var version, var verdicts) ->
                wire.setProposalAdopted(ProposalAdopted.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllVerdicts(VerdictCodec.encode(verdicts)));
            case ProposalEvent.Held(var proposal, var version, var verdicts, var lacks) ->
                wire.setProposalHeld(ProposalHeld.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllVerdicts(VerdictCodec.encode(verdicts))
                        .addAllLacks(lacks));
            case ProposalEvent.Rejected(var proposal, var version, var verdicts) ->
                wire.setProposalRejected(ProposalRejected.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllVerdicts(VerdictCodec.encode(verdicts)));
            case ProposalEvent.Vetoed(var proposal, var version, var verdicts) ->
                wire.setProposalVetoed(ProposalVetoed.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllVerdicts(VerdictCodec.encode(verdicts)));
            case ProposalEvent.Lapsed(var proposal, var version, var verdicts, var lacks) ->
                wire.setProposalLapsed(ProposalLapsed.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .addAllVerdicts(VerdictCodec.encode(verdicts))
                        .addAllLacks(lacks));
            case ProposalEvent.Superseded(var proposal, var version) ->
                wire.setProposalSuperseded(ProposalSuperseded.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version));
            case ProposalEvent.CarriedOn(var proposal, var sponsor, var by) ->
                wire.setProposalCarriedOn(ProposalCarriedOn.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value())
                        .setBy(by.value()));
            case ProposalEvent.CoSponsored(var proposal, var version, var role) ->
                wire.setCoSponsored(CoSponsored.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .setRole(role.value()));
            case ProposalEvent.StoodDown(var proposal, var role) ->
                wire.setStoodDown(
                        StoodDown.newBuilder().setProposal(proposal.toString()).setRole(role.value()));
            case ProposalEvent.AmendmentProposed(var proposal, var amendment) ->
                wire.setAmendmentProposed(AmendmentProposed.newBuilder()
                        .setProposal(proposal.toString())
                        .setAmendment(AmendmentCodec.encode(amendment)));
            case ProposalEvent.AmendmentTaken(var proposal, var amendment) ->
                wire.setAmendmentTaken(AmendmentTaken.newBuilder()
                        .setProposal(proposal.toString())
                        .setAmendment(amendment));
            case ProposalEvent.AmendmentLeft(var proposal, var sponsor, var amendment) ->
                wire.setAmendmentLeft(AmendmentLeft.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value())
                        .setAmendment(amendment));
        }
    }

    private static ProposalSubmitted encode(ProposalEvent.Submitted event) {
        var wire = ProposalSubmitted.newBuilder()
                .setProposal(event.proposal().toString())
                .setSponsor(event.sponsor().value())
                .setText(TermCodec.encode(event.text()))
                .setClosesAfter(event.closesAfter().value())
                .addAllSpends(IdCodec.strings(event.spends()));
        event.answers().ifPresent(id -> wire.setAnswers(id.toString()));
        return wire.build();
    }

    static ProposalEvent decode(ProposalSubmitted it, Place at) throws MalformedException {
        return new ProposalEvent.Submitted(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")),
                it.hasAnswers()
                        ? Optional.of(IdCodec.proposal(it.getAnswers(), at.field("answers")))
                        : Optional.empty(),
                TermCodec.decode(it.getText(), at.field("text")),
                IdCodec.phase(it.getClosesAfter(), at.field("closes_after")),
                Decoder.set(it.getSpendsList(), at.field("spends"), IdCodec::procedure));
    }

    static ProposalEvent decode(ProposalAmended it, Place at) throws MalformedException {
        return new ProposalEvent.Amended(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")),
                IdCodec.number(it.getVersion(), at.field("version")),
                TermCodec.decode(it.getText(), at.field("text")),
                IdCodec.phase(it.getClosesAfter(), at.field("closes_after")),
                Decoder.set(it.getSpendsList(), at.field("spends"), IdCodec::procedure));
    }

    static ProposalEvent decode(PositionTaken it, Place at) throws MalformedException {
        return new ProposalEvent.PositionTaken(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                IdCodec.role(it.getRole(), at.field("role")),
                PositionCodec.decode(it.getPosition(), at.field("position")),
                it.getSealed());
    }

    static ProposalEvent decode(PositionsRevealed it, Place at) throws MalformedException {
        return new ProposalEvent.PositionsRevealed(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                PositionCodec.decode(it.getPositionsList(), at.field("positions")));
    }

    static ProposalEvent decode(ProposalVetoed it, Place at) throws MalformedException {
        return new ProposalEvent.Vetoed(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                VerdictCodec.decode(it.getVerdictsList(), at.field("verdicts")));
    }

    static ProposalEvent decode(ProposalCarriedOn it, Place at) throws MalformedException {
        return new ProposalEvent.CarriedOn(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")),
                IdCodec.role(it.getBy(), at.field("by")));
    }

    static ProposalEvent decode(CoSponsored it, Place at) throws MalformedException {
        return new ProposalEvent.CoSponsored(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                IdCodec.role(it.getRole(), at.field("role")));
    }

    static ProposalEvent decode(StoodDown it, Place at) throws MalformedException {
        return new ProposalEvent.StoodDown(
                IdCodec.proposal(it.getProposal(), at.field("proposal")), IdCodec.role(it.getRole(), at.field("role")));
    }

    static ProposalEvent decode(AmendmentProposed it, Place at) throws MalformedException {
        return new ProposalEvent.AmendmentProposed(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                AmendmentCodec.decode(it.getAmendment(), at.field("amendment")));
    }

    static ProposalEvent decode(AmendmentTaken it, Place at) throws MalformedException {
        return new ProposalEvent.AmendmentTaken(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getAmendment(), at.field("amendment")));
    }

    static ProposalEvent decode(AmendmentLeft it, Place at) throws MalformedException {
        return new ProposalEvent.AmendmentLeft(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")),
                IdCodec.number(it.getAmendment(), at.field("amendment")));
    }

    static ProposalEvent decode(ProposalWithdrawn it, Place at) throws MalformedException {
        return new ProposalEvent.Withdrawn(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")));
    }

    static ProposalEvent decode(ProposalAdopted it, Place at) throws MalformedException {
        return new ProposalEvent.Adopted(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                VerdictCodec.decode(it.getVerdictsList(), at.field("verdicts")));
    }

    static ProposalEvent decode(ProposalHeld it, Place at) throws MalformedException {
        return new ProposalEvent.Held(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                VerdictCodec.decode(it.getVerdictsList(), at.field("verdicts")),
                ImmutableList.copyOf(it.getLacksList()));
    }

    static ProposalEvent decode(ProposalRejected it, Place at) throws MalformedException {
        return new ProposalEvent.Rejected(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                VerdictCodec.decode(it.getVerdictsList(), at.field("verdicts")));
    }

    static ProposalEvent decode(ProposalLapsed it, Place at) throws MalformedException {
        return new ProposalEvent.Lapsed(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")),
                VerdictCodec.decode(it.getVerdictsList(), at.field("verdicts")),
                ImmutableList.copyOf(it.getLacksList()));
    }

    static ProposalEvent decode(ProposalSuperseded it, Place at) throws MalformedException {
        return new ProposalEvent.Superseded(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.number(it.getVersion(), at.field("version")));
    }
}
