package parley.protocol.codec;

import java.util.Optional;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.RoleId;
import parley.protocol.wire.v1.AcknowledgeNews;
import parley.protocol.wire.v1.Amend;
import parley.protocol.wire.v1.CoSponsor;
import parley.protocol.wire.v1.LeaveAmendment;
import parley.protocol.wire.v1.Perform;
import parley.protocol.wire.v1.ProposeAmendment;
import parley.protocol.wire.v1.Say;
import parley.protocol.wire.v1.StandDown;
import parley.protocol.wire.v1.Submit;
import parley.protocol.wire.v1.TakeAmendment;
import parley.protocol.wire.v1.TakePosition;
import parley.protocol.wire.v1.Withdraw;
import parley.protocol.wire.v1.YieldPhase;

/** Moves. A message does not say whose move it is: that follows from the seat that the connection holds. */
public final class MoveCodec {

    private MoveCodec() {}

    /** The move as a message, without the role that makes it. */
    public static parley.protocol.wire.v1.Move encode(Move move) {
        var wire = parley.protocol.wire.v1.Move.newBuilder();
        switch (move) {
            case MessageCommand.Send(var by, var kind, var to, var text) ->
                wire.setSay(Say.newBuilder()
                        .setKind(MessageKindCodec.encode(kind))
                        .setTo(AudienceCodec.encode(to))
                        .setText(text));
            case ProposalCommand.Submit submit -> wire.setSubmit(submit(submit));
            case ProposalCommand.Amend(var by, var proposal, var text) ->
                wire.setAmend(
                        Amend.newBuilder().setProposal(proposal.toString()).setText(TermCodec.encode(text)));
            case ProposalCommand.TakePosition(var by, var proposal, var version, var position) ->
                wire.setTakePosition(TakePosition.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .setPosition(PositionCodec.encode(position)));
            case ProposalCommand.Withdraw(var by, var proposal) ->
                wire.setWithdraw(Withdraw.newBuilder().setProposal(proposal.toString()));
            case ProposalCommand.CoSponsor(var by, var proposal, var version) ->
                wire.setCoSponsor(
                        CoSponsor.newBuilder().setProposal(proposal.toString()).setVersion(version));
            case ProposalCommand.StandDown(var by, var proposal) ->
                wire.setStandDown(StandDown.newBuilder().setProposal(proposal.toString()));
            case ProposalCommand.ProposeAmendment(var by, var proposal, var version, var text) ->
                wire.setProposeAmendment(ProposeAmendment.newBuilder()
                        .setProposal(proposal.toString())
                        .setVersion(version)
                        .setText(TermCodec.encode(text)));
            case ProposalCommand.TakeAmendment(var by, var proposal, var amendment) ->
                wire.setTakeAmendment(TakeAmendment.newBuilder()
                        .setProposal(proposal.toString())
                        .setAmendment(amendment));
            case ProposalCommand.LeaveAmendment(var by, var proposal, var amendment) ->
                wire.setLeaveAmendment(LeaveAmendment.newBuilder()
                        .setProposal(proposal.toString())
                        .setAmendment(amendment));
            case ActCommand.Perform(var by, var act, var note) ->
                wire.setPerform(
                        Perform.newBuilder().setAct(ActCodec.encode(act)).setNote(note));
            case NewsCommand.Acknowledge(var by, var news) ->
                wire.setAcknowledgeNews(AcknowledgeNews.newBuilder().setNews(news.value()));
            case PhaseCommand.Yield(var by) -> wire.setYieldPhase(YieldPhase.getDefaultInstance());
        }
        return wire.build();
    }

    private static Submit submit(ProposalCommand.Submit submit) {
        var wire = Submit.newBuilder()
                .setAudience(AudienceCodec.encode(submit.audience()))
                .setText(TermCodec.encode(submit.text()));
        submit.answers().ifPresent(id -> wire.setAnswers(id.toString()));
        return wire.build();
    }

    /** The move that the message describes, made by this role. */
    public static Move decode(RoleId by, parley.protocol.wire.v1.Move wire) throws MalformedException {
        return decode(by, wire, Place.root("move"));
    }

    static Move decode(RoleId by, parley.protocol.wire.v1.Move wire, Place at) throws MalformedException {
        return switch (wire.getMoveCase()) {
            case SAY -> say(by, wire.getSay(), at.field("say"));
            case SUBMIT -> submit(by, wire.getSubmit(), at.field("submit"));
            case AMEND -> amend(by, wire.getAmend(), at.field("amend"));
            case TAKE_POSITION -> takePosition(by, wire.getTakePosition(), at.field("take_position"));
            case WITHDRAW -> withdraw(by, wire.getWithdraw(), at.field("withdraw"));
            case PERFORM -> perform(by, wire.getPerform(), at.field("perform"));
            case CO_SPONSOR -> coSponsor(by, wire.getCoSponsor(), at.field("co_sponsor"));
            case STAND_DOWN ->
                new ProposalCommand.StandDown(
                        by,
                        IdCodec.proposal(
                                wire.getStandDown().getProposal(),
                                at.field("stand_down").field("proposal")));
            case PROPOSE_AMENDMENT -> proposeAmendment(by, wire.getProposeAmendment(), at.field("propose_amendment"));
            case TAKE_AMENDMENT -> takeAmendment(by, wire.getTakeAmendment(), at.field("take_amendment"));
            case LEAVE_AMENDMENT -> leaveAmendment(by, wire.getLeaveAmendment(), at.field("leave_amendment"));
            case ACKNOWLEDGE_NEWS ->
                new NewsCommand.Acknowledge(
                        by,
                        IdCodec.inject(
                                wire.getAcknowledgeNews().getNews(),
                                at.field("acknowledge_news").field("news")));
            case YIELD_PHASE -> new PhaseCommand.Yield(by);
            case MOVE_NOT_SET -> throw at.malformed("a move is needed");
        };
    }

    private static Move say(RoleId by, Say wire, Place at) throws MalformedException {
        return new MessageCommand.Send(
                by,
                MessageKindCodec.decode(wire.getKind(), at.field("kind")),
                AudienceCodec.decode(wire.getTo(), at.field("to")),
                wire.getText());
    }

    private static Move submit(RoleId by, Submit wire, Place at) throws MalformedException {
        return new ProposalCommand.Submit(
                by,
                AudienceCodec.decode(wire.getAudience(), at.field("audience")),
                TermCodec.decode(wire.getText(), at.field("text")),
                wire.hasAnswers()
                        ? Optional.of(IdCodec.proposal(wire.getAnswers(), at.field("answers")))
                        : Optional.empty());
    }

    private static Move coSponsor(RoleId by, CoSponsor wire, Place at) throws MalformedException {
        return new ProposalCommand.CoSponsor(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                IdCodec.number(wire.getVersion(), at.field("version")));
    }

    private static Move proposeAmendment(RoleId by, ProposeAmendment wire, Place at) throws MalformedException {
        return new ProposalCommand.ProposeAmendment(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                IdCodec.number(wire.getVersion(), at.field("version")),
                TermCodec.decode(wire.getText(), at.field("text")));
    }

    private static Move takeAmendment(RoleId by, TakeAmendment wire, Place at) throws MalformedException {
        return new ProposalCommand.TakeAmendment(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                IdCodec.number(wire.getAmendment(), at.field("amendment")));
    }

    private static Move leaveAmendment(RoleId by, LeaveAmendment wire, Place at) throws MalformedException {
        return new ProposalCommand.LeaveAmendment(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                IdCodec.number(wire.getAmendment(), at.field("amendment")));
    }

    private static Move amend(RoleId by, Amend wire, Place at) throws MalformedException {
        return new ProposalCommand.Amend(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                TermCodec.decode(wire.getText(), at.field("text")));
    }

    private static Move takePosition(RoleId by, TakePosition wire, Place at) throws MalformedException {
        return new ProposalCommand.TakePosition(
                by,
                IdCodec.proposal(wire.getProposal(), at.field("proposal")),
                IdCodec.number(wire.getVersion(), at.field("version")),
                PositionCodec.decode(wire.getPosition(), at.field("position")));
    }

    private static Move withdraw(RoleId by, Withdraw wire, Place at) throws MalformedException {
        return new ProposalCommand.Withdraw(by, IdCodec.proposal(wire.getProposal(), at.field("proposal")));
    }

    private static Move perform(RoleId by, Perform wire, Place at) throws MalformedException {
        return new ActCommand.Perform(by, ActCodec.decode(wire.getAct(), at.field("act")), wire.getNote());
    }
}
