package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import parley.engine.event.ProposalEvent;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PositionTaken;
import parley.protocol.wire.v1.ProposalAdopted;
import parley.protocol.wire.v1.ProposalAmended;
import parley.protocol.wire.v1.ProposalHeld;
import parley.protocol.wire.v1.ProposalLapsed;
import parley.protocol.wire.v1.ProposalRejected;
import parley.protocol.wire.v1.ProposalSubmitted;
import parley.protocol.wire.v1.ProposalSuperseded;
import parley.protocol.wire.v1.ProposalWithdrawn;

/** What happened to a proposal. */
final class ProposalEventCodec {

    private ProposalEventCodec() {}

    static void encode(ProposalEvent event, Event.Builder wire) {
        switch (event) {
            case ProposalEvent.Submitted(var proposal, var sponsor, var text, var closes, var spends) ->
                wire.setProposalSubmitted(ProposalSubmitted.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value())
                        .setText(TermCodec.encode(text))
                        .setClosesAfter(closes.value())
                        .addAllSpends(IdCodec.strings(spends)));
            case ProposalEvent.Amended(var proposal, var sponsor, var version, var text, var closes, var spends) ->
                wire.setProposalAmended(ProposalAmended.newBuilder()
                        .setProposal(proposal.toString())
                        .setSponsor(sponsor.value())
                        .setVersion(version)
                        .setText(TermCodec.encode(text))
                        .setClosesAfter(closes.value())
                        .addAllSpends(IdCodec.strings(spends)));
            case ProposalEvent.PositionTaken(var proposal, var version, var role, var position) ->
                wire.setPositionTaken(PositionTaken.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .setRole(role.value())
                        .setPosition(PositionCodec.encode(position)));
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
        }
    }

    static ProposalEvent decode(ProposalSubmitted it, Place at) throws MalformedException {
        return new ProposalEvent.Submitted(
                IdCodec.proposal(it.getProposal(), at.field("proposal")),
                IdCodec.role(it.getSponsor(), at.field("sponsor")),
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
                PositionCodec.decode(it.getPosition(), at.field("position")));
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
