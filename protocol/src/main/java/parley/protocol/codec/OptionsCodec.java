package parley.protocol.codec;

import parley.engine.session.SessionOptions;
import parley.protocol.wire.v1.Pace;

/** What is chosen when a session is created. */
public final class OptionsCodec {

    private OptionsCodec() {}

    /** The options as a message. */
    public static parley.protocol.wire.v1.SessionOptions encode(SessionOptions options) {
        return parley.protocol.wire.v1.SessionOptions.newBuilder()
                .setPace(encode(options.pace()))
                .setSeed(options.seed())
                .setFacilitatorReads(options.facilitatorReads())
                .build();
    }

    /** The options that the message names. */
    public static SessionOptions decode(parley.protocol.wire.v1.SessionOptions wire) throws MalformedException {
        return decode(wire, Place.root("options"));
    }

    static SessionOptions decode(parley.protocol.wire.v1.SessionOptions wire, Place at) throws MalformedException {
        return new SessionOptions(decode(wire.getPace(), at.field("pace")), wire.getSeed(), wire.getFacilitatorReads());
    }

    private static Pace encode(SessionOptions.Pace pace) {
        return switch (pace) {
            case VIRTUAL -> Pace.PACE_VIRTUAL;
            case UNTIMED -> Pace.PACE_UNTIMED;
            case TIMED -> Pace.PACE_TIMED;
        };
    }

    private static SessionOptions.Pace decode(Pace wire, Place at) throws MalformedException {
        return switch (wire) {
            case PACE_VIRTUAL -> SessionOptions.Pace.VIRTUAL;
            case PACE_UNTIMED -> SessionOptions.Pace.UNTIMED;
            case PACE_TIMED -> SessionOptions.Pace.TIMED;
            case PACE_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("a pace is needed: PACE_VIRTUAL or PACE_UNTIMED");
        };
    }
}
