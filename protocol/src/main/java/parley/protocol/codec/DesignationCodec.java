package parley.protocol.codec;

import parley.engine.event.DesignationEvent;
import parley.engine.id.BodyId;
import parley.engine.instrument.Designation;
import parley.protocol.wire.v1.BodyCleared;
import parley.protocol.wire.v1.BodyContested;
import parley.protocol.wire.v1.BodyDesignated;
import parley.protocol.wire.v1.BodyParked;
import parley.protocol.wire.v1.DesignationState;
import parley.protocol.wire.v1.Event;

/** The status of a body, and what happened to it. */
final class DesignationCodec {

    private DesignationCodec() {}

    static parley.protocol.wire.v1.Designation encode(BodyId body, Designation designation) {
        return parley.protocol.wire.v1.Designation.newBuilder()
                .setBody(body.value())
                .setState(encode(designation))
                .build();
    }

    static DesignationState encode(Designation designation) {
        return switch (designation) {
            case Designation.Undesignated() -> DesignationState.DESIGNATION_STATE_UNDESIGNATED;
            case Designation.Contested() -> DesignationState.DESIGNATION_STATE_CONTESTED;
            case Designation.Designated() -> DesignationState.DESIGNATION_STATE_DESIGNATED;
            case Designation.Cleared() -> DesignationState.DESIGNATION_STATE_CLEARED;
            case Designation.Parked() -> DesignationState.DESIGNATION_STATE_PARKED;
            case Designation.Listed() -> DesignationState.DESIGNATION_STATE_LISTED;
        };
    }

    static Designation decode(parley.protocol.wire.v1.Designation wire, Place at) throws MalformedException {
        return switch (wire.getState()) {
            case DESIGNATION_STATE_UNDESIGNATED -> new Designation.Undesignated();
            case DESIGNATION_STATE_CONTESTED -> new Designation.Contested();
            case DESIGNATION_STATE_DESIGNATED -> new Designation.Designated();
            case DESIGNATION_STATE_CLEARED -> new Designation.Cleared();
            case DESIGNATION_STATE_PARKED -> new Designation.Parked();
            case DESIGNATION_STATE_LISTED -> new Designation.Listed();
            case DESIGNATION_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw at.field("state").malformed("this is no status of a body");
        };
    }

    static void encode(DesignationEvent event, Event.Builder wire) {
        String body = event.body().value();
        var because = event.cause().map(CauseCodec::encode);
        switch (event) {
            case DesignationEvent.Contested contested -> {
                var it = BodyContested.newBuilder().setBody(body);
                because.ifPresent(it::setBecause);
                wire.setBodyContested(it);
            }
            case DesignationEvent.Designated designated -> {
                var it = BodyDesignated.newBuilder().setBody(body);
                because.ifPresent(it::setBecause);
                wire.setBodyDesignated(it);
            }
            case DesignationEvent.Cleared cleared -> {
                var it = BodyCleared.newBuilder().setBody(body);
                because.ifPresent(it::setBecause);
                wire.setBodyCleared(it);
            }
            case DesignationEvent.Parked parked -> {
                var it = BodyParked.newBuilder().setBody(body);
                because.ifPresent(it::setBecause);
                wire.setBodyParked(it);
            }
        }
    }

    static DesignationEvent decode(BodyContested it, Place at) throws MalformedException {
        return new DesignationEvent.Contested(
                IdCodec.body(it.getBody(), at.field("body")),
                CauseCodec.decode(it.hasBecause(), it.getBecause(), at.field("because")));
    }

    static DesignationEvent decode(BodyDesignated it, Place at) throws MalformedException {
        return new DesignationEvent.Designated(
                IdCodec.body(it.getBody(), at.field("body")),
                CauseCodec.decode(it.hasBecause(), it.getBecause(), at.field("because")));
    }

    static DesignationEvent decode(BodyCleared it, Place at) throws MalformedException {
        return new DesignationEvent.Cleared(
                IdCodec.body(it.getBody(), at.field("body")),
                CauseCodec.decode(it.hasBecause(), it.getBecause(), at.field("because")));
    }

    static DesignationEvent decode(BodyParked it, Place at) throws MalformedException {
        return new DesignationEvent.Parked(
                IdCodec.body(it.getBody(), at.field("body")),
                CauseCodec.decode(it.hasBecause(), it.getBecause(), at.field("because")));
    }
}
