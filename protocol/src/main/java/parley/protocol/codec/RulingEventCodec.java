package parley.protocol.codec;

import parley.engine.event.RulingEvent;
import parley.protocol.wire.v1.Announced;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PhaseCutShort;
import parley.protocol.wire.v1.SessionCutShort;
import parley.protocol.wire.v1.SessionPaused;
import parley.protocol.wire.v1.SessionResumed;

/** What the facilitator ruled. */
final class RulingEventCodec {

    private RulingEventCodec() {}

    static void encode(RulingEvent event, Event.Builder wire) {
        switch (event) {
            case RulingEvent.Paused(var reason) ->
                wire.setSessionPaused(SessionPaused.newBuilder().setReason(reason));
            case RulingEvent.Resumed(var reason) ->
                wire.setSessionResumed(SessionResumed.newBuilder().setReason(reason));
            case RulingEvent.PhaseCutShort(var phase, var reason) ->
                wire.setPhaseCutShort(
                        PhaseCutShort.newBuilder().setPhase(phase.value()).setReason(reason));
            case RulingEvent.Announced(var text) ->
                wire.setAnnounced(Announced.newBuilder().setText(text));
            case RulingEvent.SessionCutShort(var reason) ->
                wire.setSessionCutShort(SessionCutShort.newBuilder().setReason(reason));
        }
    }

    static RulingEvent decode(SessionPaused it) {
        return new RulingEvent.Paused(it.getReason());
    }

    static RulingEvent decode(SessionResumed it) {
        return new RulingEvent.Resumed(it.getReason());
    }

    static RulingEvent decode(PhaseCutShort it, Place at) throws MalformedException {
        return new RulingEvent.PhaseCutShort(IdCodec.phase(it.getPhase(), at.field("phase")), it.getReason());
    }

    static RulingEvent decode(Announced it) {
        return new RulingEvent.Announced(it.getText());
    }

    static RulingEvent decode(SessionCutShort it) {
        return new RulingEvent.SessionCutShort(it.getReason());
    }
}
