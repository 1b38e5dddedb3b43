package parley.protocol.codec;

import parley.engine.event.ClockEvent;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PhaseTimed;
import parley.protocol.wire.v1.TimeRanOut;

/** What happened to the clock of the room. */
final class ClockEventCodec {

    private ClockEventCodec() {}

    static void encode(ClockEvent event, Event.Builder wire) {
        switch (event) {
            case ClockEvent.PhaseTimed(var phase, var closes) ->
                wire.setPhaseTimed(
                        PhaseTimed.newBuilder().setPhase(phase.value()).setCloses(TimeCodec.encode(closes)));
            case ClockEvent.TimeRanOut(var phase) ->
                wire.setTimeRanOut(TimeRanOut.newBuilder().setPhase(phase.value()));
        }
    }

    static ClockEvent decode(PhaseTimed it, Place at) throws MalformedException {
        return new ClockEvent.PhaseTimed(
                IdCodec.phase(it.getPhase(), at.field("phase")),
                TimeCodec.required(it.hasCloses(), it.getCloses(), at.field("closes")));
    }

    static ClockEvent decode(TimeRanOut it, Place at) throws MalformedException {
        return new ClockEvent.TimeRanOut(IdCodec.phase(it.getPhase(), at.field("phase")));
    }
}
