package parley.protocol.codec;

import parley.engine.id.Audience;
import parley.protocol.wire.v1.ClosedAudience;
import parley.protocol.wire.v1.Plenary;

/** Who may know of something. */
final class AudienceCodec {

    private AudienceCodec() {}

    static parley.protocol.wire.v1.Audience encode(Audience audience) {
        var wire = parley.protocol.wire.v1.Audience.newBuilder();
        switch (audience) {
            case Audience.Plenary() -> wire.setPlenary(Plenary.getDefaultInstance());
            case Audience.Closed(var roles) ->
                wire.setClosed(ClosedAudience.newBuilder().addAllRoles(IdCodec.strings(roles)));
        }
        return wire.build();
    }

    static Audience decode(parley.protocol.wire.v1.Audience wire, Place at) throws MalformedException {
        return switch (wire.getOfCase()) {
            case PLENARY -> Audience.plenary();
            case CLOSED -> closed(wire.getClosed(), at.field("closed.roles"));
            case OF_NOT_SET -> throw at.malformed("an audience is needed: plenary, or closed with roles");
        };
    }

    private static Audience closed(ClosedAudience wire, Place at) throws MalformedException {
        if (wire.getRolesCount() == 0) {
            throw at.malformed("a closed audience names at least one role");
        }
        return Audience.of(IdCodec.roles(wire.getRolesList(), at));
    }
}
