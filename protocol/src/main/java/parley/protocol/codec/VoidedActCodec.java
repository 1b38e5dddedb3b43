package parley.protocol.codec;

import parley.engine.command.VoidedAct;
import parley.protocol.wire.v1.VoidedAnswer;

/** What a ruling makes void. */
final class VoidedActCodec {

    private VoidedActCodec() {}

    static parley.protocol.wire.v1.VoidedAct encode(VoidedAct act) {
        var wire = parley.protocol.wire.v1.VoidedAct.newBuilder();
        switch (act) {
            case VoidedAct.Adoption(var proposal) -> wire.setAdoption(proposal.toString());
            case VoidedAct.Settlement(var issue) -> wire.setSettlement(issue.value());
            case VoidedAct.Endorsement() -> wire.setEndorsement(true);
            case VoidedAct.Issue(var invitee) -> wire.setIssue(invitee.value());
            case VoidedAct.Absence(var role) -> wire.setAbsence(role.value());
            case VoidedAct.Designation(var body) -> wire.setDesignation(body.value());
            case VoidedAct.Answer(var ceaseFire, var party) ->
                wire.setAnswer(VoidedAnswer.newBuilder()
                        .setCeaseFire(ceaseFire.value())
                        .setParty(party.value()));
            case VoidedAct.Breach(var ceaseFire) -> wire.setBreach(ceaseFire.value());
        }
        return wire.build();
    }

    static VoidedAct decode(parley.protocol.wire.v1.VoidedAct wire, Place at) throws MalformedException {
        return switch (wire.getActCase()) {
            case ADOPTION -> new VoidedAct.Adoption(IdCodec.proposal(wire.getAdoption(), at.field("adoption")));
            case SETTLEMENT -> new VoidedAct.Settlement(IdCodec.issue(wire.getSettlement(), at.field("settlement")));
            case ENDORSEMENT -> new VoidedAct.Endorsement();
            case ISSUE -> new VoidedAct.Issue(IdCodec.role(wire.getIssue(), at.field("issue")));
            case ABSENCE -> new VoidedAct.Absence(IdCodec.role(wire.getAbsence(), at.field("absence")));
            case DESIGNATION -> new VoidedAct.Designation(IdCodec.body(wire.getDesignation(), at.field("designation")));
            case ANSWER -> answer(wire.getAnswer(), at.field("answer"));
            case BREACH -> new VoidedAct.Breach(IdCodec.ceaseFire(wire.getBreach(), at.field("breach")));
            case ACT_NOT_SET -> throw at.malformed("it must say what is void");
        };
    }

    private static VoidedAct answer(VoidedAnswer wire, Place at) throws MalformedException {
        return new VoidedAct.Answer(
                IdCodec.ceaseFire(wire.getCeaseFire(), at.field("cease_fire")),
                IdCodec.role(wire.getParty(), at.field("party")));
    }
}
