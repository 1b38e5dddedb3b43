package parley.protocol.codec;

import parley.engine.event.SeatEvent;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.SeatLeft;
import parley.protocol.wire.v1.SeatTaken;

/** Who sits where. */
final class SeatEventCodec {

    private SeatEventCodec() {}

    static void encode(SeatEvent event, Event.Builder wire) {
        switch (event) {
            case SeatEvent.Taken(var role, var occupant) ->
                wire.setSeatTaken(
                        SeatTaken.newBuilder().setRole(role.value()).setOccupant(OccupantCodec.encode(occupant)));
            case SeatEvent.Left(var role) ->
                wire.setSeatLeft(SeatLeft.newBuilder().setRole(role.value()));
        }
    }

    static SeatEvent decode(SeatTaken it, Place at) throws MalformedException {
        return new SeatEvent.Taken(
                IdCodec.role(it.getRole(), at.field("role")),
                OccupantCodec.decode(it.getOccupant(), at.field("occupant")));
    }

    static SeatEvent decode(SeatLeft it, Place at) throws MalformedException {
        return new SeatEvent.Left(IdCodec.role(it.getRole(), at.field("role")));
    }
}
