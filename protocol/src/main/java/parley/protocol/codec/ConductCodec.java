package parley.protocol.codec;

import parley.engine.session.Conduct;

/** How the facilitator runs the session. */
final class ConductCodec {

    private ConductCodec() {}

    static parley.protocol.wire.v1.Conduct encode(Conduct conduct) {
        return parley.protocol.wire.v1.Conduct.newBuilder()
                .setPaused(conduct.paused())
                .build();
    }

    static Conduct decode(parley.protocol.wire.v1.Conduct wire) {
        return new Conduct(wire.getPaused());
    }
}
