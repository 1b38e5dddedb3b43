package parley.protocol.codec;

import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;

/** What a role asks of an instrument. */
final class ActCodec {

    private ActCodec() {}

    static parley.protocol.wire.v1.Act encode(Act act) {
        var wire = parley.protocol.wire.v1.Act.newBuilder().setKind(encode(act.kind()));
        switch (act) {
            case Act.Plain plain -> {}
            case Act.Resume(var on) -> wire.setOn(TimeCodec.encode(on));
        }
        return wire.build();
    }

    static Act decode(parley.protocol.wire.v1.Act wire, Place at) throws MalformedException {
        ActKind kind = decode(wire.getKind(), at.field("kind"));
        if (kind == ActKind.RESUME) {
            return new Act.Resume(TimeCodec.required(wire.hasOn(), wire.getOn(), at.field("on")));
        }
        if (wire.hasOn()) {
            throw at.field("on").malformed("only resuming the conference names a day");
        }
        return new Act.Plain(kind);
    }

    static parley.protocol.wire.v1.ActKind encode(ActKind kind) {
        return switch (kind) {
            case RELEASE -> parley.protocol.wire.v1.ActKind.ACT_KIND_RELEASE;
            case ISSUE -> parley.protocol.wire.v1.ActKind.ACT_KIND_ISSUE;
            case HOLD -> parley.protocol.wire.v1.ActKind.ACT_KIND_HOLD;
            case ACCEPT -> parley.protocol.wire.v1.ActKind.ACT_KIND_ACCEPT;
            case CLARIFY -> parley.protocol.wire.v1.ActKind.ACT_KIND_CLARIFY;
            case DECLINE -> parley.protocol.wire.v1.ActKind.ACT_KIND_DECLINE;
            case OPEN -> parley.protocol.wire.v1.ActKind.ACT_KIND_OPEN;
            case PAUSE -> parley.protocol.wire.v1.ActKind.ACT_KIND_PAUSE;
            case RESUME -> parley.protocol.wire.v1.ActKind.ACT_KIND_RESUME;
        };
    }

    private static ActKind decode(parley.protocol.wire.v1.ActKind wire, Place at) throws MalformedException {
        return switch (wire) {
            case ACT_KIND_RELEASE -> ActKind.RELEASE;
            case ACT_KIND_ISSUE -> ActKind.ISSUE;
            case ACT_KIND_HOLD -> ActKind.HOLD;
            case ACT_KIND_ACCEPT -> ActKind.ACCEPT;
            case ACT_KIND_CLARIFY -> ActKind.CLARIFY;
            case ACT_KIND_DECLINE -> ActKind.DECLINE;
            case ACT_KIND_OPEN -> ActKind.OPEN;
            case ACT_KIND_PAUSE -> ActKind.PAUSE;
            case ACT_KIND_RESUME -> ActKind.RESUME;
            case ACT_KIND_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no act");
        };
    }
}
