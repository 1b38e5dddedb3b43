package parley.protocol.codec;

import java.time.Instant;
import java.util.Optional;
import parley.engine.event.ConferenceEvent;
import parley.protocol.wire.v1.ConferenceClosed;
import parley.protocol.wire.v1.ConferenceCollapsed;
import parley.protocol.wire.v1.ConferenceDatePlanned;
import parley.protocol.wire.v1.ConferenceHalfOpened;
import parley.protocol.wire.v1.ConferenceOpened;
import parley.protocol.wire.v1.ConferencePaused;
import parley.protocol.wire.v1.ConferenceResumed;
import parley.protocol.wire.v1.Event;

/** What happened to the conference. */
final class ConferenceEventCodec {

    private ConferenceEventCodec() {}

    static void encode(ConferenceEvent event, Event.Builder wire) {
        switch (event) {
            case ConferenceEvent.DatePlanned(var date) -> wire.setConferenceDatePlanned(datePlanned(date));
            case ConferenceEvent.HalfOpened(var by, var note) ->
                wire.setConferenceHalfOpened(
                        ConferenceHalfOpened.newBuilder().setBy(by.value()).setNote(note));
            case ConferenceEvent.Opened(var by, var note) ->
                wire.setConferenceOpened(
                        ConferenceOpened.newBuilder().setBy(by.value()).setNote(note));
            case ConferenceEvent.Paused(var by, var note) ->
                wire.setConferencePaused(
                        ConferencePaused.newBuilder().setBy(by.value()).setNote(note));
            case ConferenceEvent.Resumed(var by, var on, var note) ->
                wire.setConferenceResumed(ConferenceResumed.newBuilder()
                        .setBy(by.value())
                        .setOn(TimeCodec.encode(on))
                        .setNote(note));
            case ConferenceEvent.Closed(var by, var note) ->
                wire.setConferenceClosed(
                        ConferenceClosed.newBuilder().setBy(by.value()).setNote(note));
            case ConferenceEvent.Collapsed(var cause) ->
                wire.setConferenceCollapsed(ConferenceCollapsed.newBuilder().setBecause(CauseCodec.encode(cause)));
        }
    }

    static ConferenceEvent decode(ConferenceHalfOpened it, Place at) throws MalformedException {
        return new ConferenceEvent.HalfOpened(IdCodec.role(it.getBy(), at.field("by")), it.getNote());
    }

    static ConferenceEvent decode(ConferenceOpened it, Place at) throws MalformedException {
        return new ConferenceEvent.Opened(IdCodec.role(it.getBy(), at.field("by")), it.getNote());
    }

    static ConferenceEvent decode(ConferencePaused it, Place at) throws MalformedException {
        return new ConferenceEvent.Paused(IdCodec.role(it.getBy(), at.field("by")), it.getNote());
    }

    static ConferenceEvent decode(ConferenceResumed it, Place at) throws MalformedException {
        return new ConferenceEvent.Resumed(
                IdCodec.role(it.getBy(), at.field("by")),
                TimeCodec.required(it.hasOn(), it.getOn(), at.field("on")),
                it.getNote());
    }

    static ConferenceEvent decode(ConferenceClosed it, Place at) throws MalformedException {
        return new ConferenceEvent.Closed(IdCodec.role(it.getBy(), at.field("by")), it.getNote());
    }

    static ConferenceEvent decode(ConferenceCollapsed it, Place at) throws MalformedException {
        return new ConferenceEvent.Collapsed(CauseCodec.decode(it.getBecause(), at.field("because")));
    }

    private static ConferenceDatePlanned datePlanned(Optional<Instant> date) {
        var wire = ConferenceDatePlanned.newBuilder();
        date.ifPresent(instant -> wire.setDate(TimeCodec.encode(instant)));
        return wire.build();
    }

    static ConferenceEvent decode(ConferenceDatePlanned it, Place at) throws MalformedException {
        return new ConferenceEvent.DatePlanned(TimeCodec.decode(it.hasDate(), it.getDate(), at.field("date")));
    }
}
