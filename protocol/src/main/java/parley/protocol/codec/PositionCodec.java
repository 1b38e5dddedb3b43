package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.protocol.wire.v1.RolePosition;

/** What a role says to a version of a proposal. */
final class PositionCodec {

    private PositionCodec() {}

    static parley.protocol.wire.v1.Position encode(Position position) {
        return parley.protocol.wire.v1.Position.newBuilder()
                .setStance(encode(position.stance()))
                .setReason(position.reason())
                .addAllReservations(position.reservations())
                .build();
    }

    static Position decode(parley.protocol.wire.v1.Position wire, Place at) throws MalformedException {
        Stance stance = decode(wire.getStance(), at.field("stance"));
        if (stance != Stance.ASSENT && wire.getReservationsCount() > 0) {
            throw at.field("reservations").malformed("only an assent can carry reservations");
        }
        return new Position(stance, wire.getReason(), ImmutableList.copyOf(wire.getReservationsList()));
    }

    private static parley.protocol.wire.v1.Stance encode(Stance stance) {
        return switch (stance) {
            case ASSENT -> parley.protocol.wire.v1.Stance.STANCE_ASSENT;
            case OBJECT -> parley.protocol.wire.v1.Stance.STANCE_OBJECT;
            case ABSTAIN -> parley.protocol.wire.v1.Stance.STANCE_ABSTAIN;
        };
    }

    private static Stance decode(parley.protocol.wire.v1.Stance wire, Place at) throws MalformedException {
        return switch (wire) {
            case STANCE_ASSENT -> Stance.ASSENT;
            case STANCE_OBJECT -> Stance.OBJECT;
            case STANCE_ABSTAIN -> Stance.ABSTAIN;
            case STANCE_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no stance");
        };
    }

    static List<RolePosition> encode(Map<RoleId, Position> positions) {
        return positions.entrySet().stream()
                .map(entry -> RolePosition.newBuilder()
                        .setRole(entry.getKey().value())
                        .setPosition(encode(entry.getValue()))
                        .build())
                .toList();
    }

    static ImmutableMap<RoleId, Position> decode(List<RolePosition> wire, Place at) throws MalformedException {
        return Decoder.map(
                wire,
                at,
                (it, here) -> IdCodec.role(it.getRole(), here.field("role")),
                (it, here) -> decode(it.getPosition(), here.field("position")));
    }
}
