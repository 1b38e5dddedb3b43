package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.TurnEvent;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.TalksBroken;
import parley.protocol.wire.v1.TurnEnded;

/** What happened to talks in which the parties make offers in turn. */
final class TurnEventCodec {

    private TurnEventCodec() {}

    static void encode(TurnEvent event, Event.Builder wire) {
        switch (event) {
            case TurnEvent.Ended ended -> wire.setTurnEnded(encode(ended));
            case TurnEvent.Broken(var procedure, var among, var phase, var by) ->
                wire.setTalksBroken(TalksBroken.newBuilder()
                        .setProcedure(procedure.value())
                        .addAllAmong(IdCodec.strings(among))
                        .setPhase(phase.value())
                        .setBy(by.value()));
        }
    }

    private static TurnEnded encode(TurnEvent.Ended ended) {
        var wire = TurnEnded.newBuilder()
                .setProcedure(ended.procedure().value())
                .addAllAmong(IdCodec.strings(ended.among()))
                .setPhase(ended.phase().value())
                .setBy(ended.by().value())
                .setPassed(ended.passed());
        ended.next().ifPresent(next -> wire.setNext(next.value()));
        return wire.build();
    }

    static TurnEvent decode(TurnEnded it, Place at) throws MalformedException {
        return new TurnEvent.Ended(
                IdCodec.procedure(it.getProcedure(), at.field("procedure")),
                IdCodec.roles(it.getAmongList(), at.field("among")),
                IdCodec.phase(it.getPhase(), at.field("phase")),
                IdCodec.role(it.getBy(), at.field("by")),
                it.getPassed(),
                it.hasNext() ? Optional.of(IdCodec.role(it.getNext(), at.field("next"))) : Optional.empty());
    }

    static TurnEvent decode(TalksBroken it, Place at) throws MalformedException {
        return new TurnEvent.Broken(
                IdCodec.procedure(it.getProcedure(), at.field("procedure")),
                IdCodec.roles(it.getAmongList(), at.field("among")),
                IdCodec.phase(it.getPhase(), at.field("phase")),
                IdCodec.role(it.getBy(), at.field("by")));
    }
}
