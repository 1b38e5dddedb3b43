package parley.protocol.codec;

import parley.engine.command.RulingCommand;
import parley.protocol.wire.v1.Announce;
import parley.protocol.wire.v1.ConcludeSession;
import parley.protocol.wire.v1.EndPhase;
import parley.protocol.wire.v1.ExtendPhase;
import parley.protocol.wire.v1.GiveSeat;
import parley.protocol.wire.v1.MoveDeadline;
import parley.protocol.wire.v1.PauseSession;
import parley.protocol.wire.v1.ReleaseSheets;
import parley.protocol.wire.v1.ResumeSession;
import parley.protocol.wire.v1.Ruling;
import parley.protocol.wire.v1.SendNews;
import parley.protocol.wire.v1.VoidAct;

/** What the facilitator rules. */
public final class RulingCodec {

    private RulingCodec() {}

    /** The ruling as a message. */
    public static Ruling encode(RulingCommand ruling) {
        var wire = Ruling.newBuilder();
        switch (ruling) {
            case RulingCommand.Pause(var reason) ->
                wire.setPause(PauseSession.newBuilder().setReason(reason));
            case RulingCommand.Resume(var reason) ->
                wire.setResume(ResumeSession.newBuilder().setReason(reason));
            case RulingCommand.EndPhase(var reason) ->
                wire.setEndPhase(EndPhase.newBuilder().setReason(reason));
            case RulingCommand.MoveDeadline(var deadline, var to, var reason) ->
                wire.setMoveDeadline(MoveDeadline.newBuilder()
                        .setDeadline(deadline.value())
                        .setTo(TimeCodec.encode(to))
                        .setReason(reason));
            case RulingCommand.SendInject(var inject, var reason) ->
                wire.setSendNews(SendNews.newBuilder().setNews(inject.value()).setReason(reason));
            case RulingCommand.GiveSeat(var role, var occupant, var reason) ->
                wire.setGiveSeat(GiveSeat.newBuilder()
                        .setRole(role.value())
                        .setOccupant(OccupantCodec.encode(occupant))
                        .setReason(reason));
            case RulingCommand.ReleaseSheets(var reason) ->
                wire.setReleaseSheets(ReleaseSheets.newBuilder().setReason(reason));
            case RulingCommand.VoidAct(var act, var reason) ->
                wire.setVoidAct(
                        VoidAct.newBuilder().setAct(VoidedActCodec.encode(act)).setReason(reason));
            case RulingCommand.ExtendPhase(var by, var reason) ->
                wire.setExtendPhase(
                        ExtendPhase.newBuilder().setBy(TimeCodec.encode(by)).setReason(reason));
            case RulingCommand.Announce(var text) ->
                wire.setAnnounce(Announce.newBuilder().setText(text));
            case RulingCommand.Conclude(var reason) ->
                wire.setConclude(ConcludeSession.newBuilder().setReason(reason));
        }
        return wire.build();
    }

    /** The ruling that the message describes. */
    public static RulingCommand decode(Ruling wire) throws MalformedException {
        return decode(wire, Place.root("ruling"));
    }

    private static RulingCommand decode(Ruling wire, Place at) throws MalformedException {
        return switch (wire.getRulingCase()) {
            case PAUSE -> new RulingCommand.Pause(wire.getPause().getReason());
            case RESUME -> new RulingCommand.Resume(wire.getResume().getReason());
            case END_PHASE -> new RulingCommand.EndPhase(wire.getEndPhase().getReason());
            case ANNOUNCE -> new RulingCommand.Announce(wire.getAnnounce().getText());
            case CONCLUDE -> new RulingCommand.Conclude(wire.getConclude().getReason());
            case MOVE_DEADLINE -> moveDeadline(wire.getMoveDeadline(), at.field("move_deadline"));
            case SEND_NEWS -> sendNews(wire.getSendNews(), at.field("send_news"));
            case GIVE_SEAT -> giveSeat(wire.getGiveSeat(), at.field("give_seat"));
            case RELEASE_SHEETS ->
                new RulingCommand.ReleaseSheets(wire.getReleaseSheets().getReason());
            case VOID_ACT ->
                new RulingCommand.VoidAct(
                        VoidedActCodec.decode(
                                wire.getVoidAct().getAct(), at.field("void_act").field("act")),
                        wire.getVoidAct().getReason());
            case EXTEND_PHASE ->
                new RulingCommand.ExtendPhase(
                        TimeCodec.decode(
                                wire.getExtendPhase().getBy(),
                                at.field("extend_phase").field("by")),
                        wire.getExtendPhase().getReason());
            case RULING_NOT_SET -> throw at.malformed("a ruling is needed");
        };
    }

    private static RulingCommand moveDeadline(MoveDeadline wire, Place at) throws MalformedException {
        return new RulingCommand.MoveDeadline(
                IdCodec.deadline(wire.getDeadline(), at.field("deadline")),
                TimeCodec.required(wire.hasTo(), wire.getTo(), at.field("to")),
                wire.getReason());
    }

    private static RulingCommand sendNews(SendNews wire, Place at) throws MalformedException {
        return new RulingCommand.SendInject(IdCodec.inject(wire.getNews(), at.field("news")), wire.getReason());
    }

    private static RulingCommand giveSeat(GiveSeat wire, Place at) throws MalformedException {
        return new RulingCommand.GiveSeat(
                IdCodec.role(wire.getRole(), at.field("role")),
                OccupantCodec.decode(wire.getOccupant(), at.field("occupant")),
                wire.getReason());
    }
}
