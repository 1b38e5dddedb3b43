package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import parley.engine.id.CeaseFireId;
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
            case Act.OnCeaseFire(var kind, var ceaseFire) -> wire.setCeaseFire(ceaseFire.value());
            case Act.AcceptTerms(var ceaseFire, var reservations) ->
                wire.setCeaseFire(ceaseFire.value()).addAllReservations(reservations);
        }
        return wire.build();
    }

    static Act decode(parley.protocol.wire.v1.Act wire, Place at) throws MalformedException {
        ActKind kind = decode(wire.getKind(), at.field("kind"));
        if (wire.hasOn() && kind != ActKind.RESUME) {
            throw at.field("on").malformed("only resuming the conference names a day");
        }
        if (!wire.getCeaseFire().isEmpty() && !kind.namesCeaseFire()) {
            throw at.field("cease_fire").malformed("%s is not asked of a cease-fire".formatted(kind.label()));
        }
        if (wire.getReservationsCount() > 0 && kind != ActKind.ACCEPT_TERMS) {
            throw at.field("reservations").malformed("only accepting terms has reservations");
        }
        if (kind == ActKind.RESUME) {
            return new Act.Resume(TimeCodec.required(wire.hasOn(), wire.getOn(), at.field("on")));
        }
        if (!kind.namesCeaseFire()) {
            return new Act.Plain(kind);
        }
        CeaseFireId ceaseFire = IdCodec.ceaseFire(wire.getCeaseFire(), at.field("cease_fire"));
        return kind == ActKind.ACCEPT_TERMS
                ? new Act.AcceptTerms(ceaseFire, ImmutableList.copyOf(wire.getReservationsList()))
                : new Act.OnCeaseFire(kind, ceaseFire);
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
            case RESCIND -> parley.protocol.wire.v1.ActKind.ACT_KIND_RESCIND;
            case SET_TERMS -> parley.protocol.wire.v1.ActKind.ACT_KIND_SET_TERMS;
            case RENEW -> parley.protocol.wire.v1.ActKind.ACT_KIND_RENEW;
            case CLOSE -> parley.protocol.wire.v1.ActKind.ACT_KIND_CLOSE;
            case REPAIR -> parley.protocol.wire.v1.ActKind.ACT_KIND_REPAIR;
            case ACCEPT_TERMS -> parley.protocol.wire.v1.ActKind.ACT_KIND_ACCEPT_TERMS;
            case REFUSE_TERMS -> parley.protocol.wire.v1.ActKind.ACT_KIND_REFUSE_TERMS;
            case REPORT_BREACH -> parley.protocol.wire.v1.ActKind.ACT_KIND_REPORT_BREACH;
            case ENDORSE -> parley.protocol.wire.v1.ActKind.ACT_KIND_ENDORSE;
            case BOYCOTT -> parley.protocol.wire.v1.ActKind.ACT_KIND_BOYCOTT;
            case WALK_OUT -> parley.protocol.wire.v1.ActKind.ACT_KIND_WALK_OUT;
            case RETURN -> parley.protocol.wire.v1.ActKind.ACT_KIND_RETURN;
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
            case ACT_KIND_RESCIND -> ActKind.RESCIND;
            case ACT_KIND_SET_TERMS -> ActKind.SET_TERMS;
            case ACT_KIND_REPAIR -> ActKind.REPAIR;
            case ACT_KIND_RENEW -> ActKind.RENEW;
            case ACT_KIND_CLOSE -> ActKind.CLOSE;
            case ACT_KIND_ACCEPT_TERMS -> ActKind.ACCEPT_TERMS;
            case ACT_KIND_REFUSE_TERMS -> ActKind.REFUSE_TERMS;
            case ACT_KIND_REPORT_BREACH -> ActKind.REPORT_BREACH;
            case ACT_KIND_ENDORSE -> ActKind.ENDORSE;
            case ACT_KIND_BOYCOTT -> ActKind.BOYCOTT;
            case ACT_KIND_WALK_OUT -> ActKind.WALK_OUT;
            case ACT_KIND_RETURN -> ActKind.RETURN;
            case ACT_KIND_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no act");
        };
    }
}
