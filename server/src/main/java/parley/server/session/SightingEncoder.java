package parley.server.session;

import parley.engine.view.Sighting;

/** Turns a sighting into what leaves: called once for all viewers who see the same. */
@FunctionalInterface
public interface SightingEncoder {

    Frame encode(Sighting sighting);

    /** An encoded sighting, shared; each viewer's cursor is put around it. */
    @FunctionalInterface
    interface Frame {

        byte[] at(long cursor);
    }
}
