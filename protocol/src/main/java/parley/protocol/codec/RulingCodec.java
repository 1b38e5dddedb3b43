package parley.protocol.codec;

import parley.engine.command.RulingCommand;
import parley.protocol.wire.v1.Announce;
import parley.protocol.wire.v1.ConcludeSession;
import parley.protocol.wire.v1.EndPhase;
import parley.protocol.wire.v1.PauseSession;
import parley.protocol.wire.v1.ResumeSession;
import parley.protocol.wire.v1.Ruling;

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
            case RULING_NOT_SET -> throw at.malformed("a ruling is needed");
        };
    }
}
