package parley.protocol.codec;

import parley.engine.instrument.Conference;
import parley.protocol.wire.v1.ConferenceState;

/** The state of the conference. */
final class ConferenceCodec {

    private ConferenceCodec() {}

    static parley.protocol.wire.v1.Conference encode(Conference conference) {
        var wire = parley.protocol.wire.v1.Conference.newBuilder();
        switch (conference) {
            case Conference.Planned(var date) -> {
                wire.setState(ConferenceState.CONFERENCE_STATE_PLANNED);
                date.ifPresent(instant -> wire.setPlannedFor(TimeCodec.encode(instant)));
            }
            case Conference.HalfOpen() -> wire.setState(ConferenceState.CONFERENCE_STATE_HALF_OPEN);
            case Conference.Open(var calledFor) -> {
                wire.setState(ConferenceState.CONFERENCE_STATE_OPEN);
                calledFor.ifPresent(instant -> wire.setCalledFor(TimeCodec.encode(instant)));
            }
            case Conference.Paused() -> wire.setState(ConferenceState.CONFERENCE_STATE_PAUSED);
            case Conference.Closed() -> wire.setState(ConferenceState.CONFERENCE_STATE_CLOSED);
            case Conference.Collapsed() -> wire.setState(ConferenceState.CONFERENCE_STATE_COLLAPSED);
        }
        return wire.build();
    }

    static Conference decode(parley.protocol.wire.v1.Conference wire, Place at) throws MalformedException {
        return switch (wire.getState()) {
            case CONFERENCE_STATE_PLANNED ->
                new Conference.Planned(
                        TimeCodec.decode(wire.hasPlannedFor(), wire.getPlannedFor(), at.field("planned_for")));
            case CONFERENCE_STATE_HALF_OPEN -> new Conference.HalfOpen();
            case CONFERENCE_STATE_OPEN ->
                new Conference.Open(TimeCodec.decode(wire.hasCalledFor(), wire.getCalledFor(), at.field("called_for")));
            case CONFERENCE_STATE_PAUSED -> new Conference.Paused();
            case CONFERENCE_STATE_CLOSED -> new Conference.Closed();
            case CONFERENCE_STATE_COLLAPSED -> new Conference.Collapsed();
            case CONFERENCE_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw at.field("state").malformed("this is no state of the conference");
        };
    }
}
