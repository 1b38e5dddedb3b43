package parley.protocol.codec;

import parley.engine.event.PresenceEvent;
import parley.engine.instrument.Presence;
import parley.protocol.wire.v1.BoycottBegun;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PresenceState;
import parley.protocol.wire.v1.Returned;
import parley.protocol.wire.v1.SeatLost;
import parley.protocol.wire.v1.WalkedOut;

/** Whether a role is at the table, and how it came and went. */
final class PresenceCodec {

    private PresenceCodec() {}

    static parley.protocol.wire.v1.Presence encode(Presence presence) {
        var wire = parley.protocol.wire.v1.Presence.newBuilder();
        switch (presence) {
            case Presence.Present() -> wire.setState(PresenceState.PRESENCE_STATE_PRESENT);
            case Presence.Boycotting() -> wire.setState(PresenceState.PRESENCE_STATE_BOYCOTTING);
            case Presence.Withdrawn() -> wire.setState(PresenceState.PRESENCE_STATE_WITHDRAWN);
            case Presence.Excluded(var body) ->
                wire.setState(PresenceState.PRESENCE_STATE_EXCLUDED).setBody(body.value());
        }
        return wire.build();
    }

    /** A server that says nothing of presence has everybody at the table. */
    static Presence decode(boolean present, parley.protocol.wire.v1.Presence wire, Place at) throws MalformedException {
        if (!present) {
            return new Presence.Present();
        }
        return switch (wire.getState()) {
            case PRESENCE_STATE_PRESENT -> new Presence.Present();
            case PRESENCE_STATE_BOYCOTTING -> new Presence.Boycotting();
            case PRESENCE_STATE_WITHDRAWN -> new Presence.Withdrawn();
            case PRESENCE_STATE_EXCLUDED -> new Presence.Excluded(IdCodec.body(wire.getBody(), at.field("body")));
            case PRESENCE_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw at.field("state").malformed("this is no state of presence");
        };
    }

    static void encode(PresenceEvent event, Event.Builder wire) {
        switch (event) {
            case PresenceEvent.BoycottBegun(var role, var note) ->
                wire.setBoycottBegun(
                        BoycottBegun.newBuilder().setRole(role.value()).setNote(note));
            case PresenceEvent.WalkedOut(var role, var note) ->
                wire.setWalkedOut(WalkedOut.newBuilder().setRole(role.value()).setNote(note));
            case PresenceEvent.Returned(var role, var note) ->
                wire.setReturned(Returned.newBuilder().setRole(role.value()).setNote(note));
            case PresenceEvent.SeatLost(var role, var body) ->
                wire.setSeatLost(SeatLost.newBuilder().setRole(role.value()).setBody(body.value()));
        }
    }

    static PresenceEvent decode(BoycottBegun it, Place at) throws MalformedException {
        return new PresenceEvent.BoycottBegun(IdCodec.role(it.getRole(), at.field("role")), it.getNote());
    }

    static PresenceEvent decode(WalkedOut it, Place at) throws MalformedException {
        return new PresenceEvent.WalkedOut(IdCodec.role(it.getRole(), at.field("role")), it.getNote());
    }

    static PresenceEvent decode(Returned it, Place at) throws MalformedException {
        return new PresenceEvent.Returned(IdCodec.role(it.getRole(), at.field("role")), it.getNote());
    }

    static PresenceEvent decode(SeatLost it, Place at) throws MalformedException {
        return new PresenceEvent.SeatLost(
                IdCodec.role(it.getRole(), at.field("role")), IdCodec.body(it.getBody(), at.field("body")));
    }
}
