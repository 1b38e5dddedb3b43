package parley.protocol.codec;

import parley.engine.session.Occupant;
import parley.protocol.wire.v1.OccupantKind;

/** Who holds a seat. */
public final class OccupantCodec {

    private OccupantCodec() {}

    /** The occupant as a message. */
    public static parley.protocol.wire.v1.Occupant encode(Occupant occupant) {
        return parley.protocol.wire.v1.Occupant.newBuilder()
                .setKind(encode(occupant.kind()))
                .setName(occupant.name())
                .build();
    }

    /** The occupant that the message names. */
    public static Occupant decode(parley.protocol.wire.v1.Occupant wire) throws MalformedException {
        return decode(wire, Place.root("occupant"));
    }

    static Occupant decode(parley.protocol.wire.v1.Occupant wire, Place at) throws MalformedException {
        Occupant.Kind kind = decode(wire.getKind(), at.field("kind"));
        try {
            return new Occupant(kind, wire.getName());
        } catch (IllegalArgumentException badName) {
            throw at.field("name").malformed(String.valueOf(badName.getMessage()));
        }
    }

    private static OccupantKind encode(Occupant.Kind kind) {
        return switch (kind) {
            case PERSON -> OccupantKind.OCCUPANT_KIND_PERSON;
            case DEPUTY -> OccupantKind.OCCUPANT_KIND_DEPUTY;
            case BOT -> OccupantKind.OCCUPANT_KIND_BOT;
        };
    }

    private static Occupant.Kind decode(OccupantKind wire, Place at) throws MalformedException {
        return switch (wire) {
            case OCCUPANT_KIND_PERSON -> Occupant.Kind.PERSON;
            case OCCUPANT_KIND_DEPUTY -> Occupant.Kind.DEPUTY;
            case OCCUPANT_KIND_BOT -> Occupant.Kind.BOT;
            case OCCUPANT_KIND_UNSPECIFIED, UNRECOGNIZED ->
                throw at.malformed("a kind is needed: OCCUPANT_KIND_PERSON, OCCUPANT_KIND_DEPUTY or OCCUPANT_KIND_BOT");
        };
    }
}
