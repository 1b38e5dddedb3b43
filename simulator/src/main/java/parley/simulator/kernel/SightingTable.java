package parley.simulator.kernel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import parley.engine.view.Sighting;
import parley.server.session.SightingEncoder;

/** Sightings as frames of 12 bytes: the cursor, and a place in a table of what was encoded. */
final class SightingTable implements SightingEncoder {

    /** What a frame said. */
    record Shown(long cursor, Sighting sighting) {}

    private final List<Sighting> sightings = new ArrayList<>();

    @Override
    public Frame encode(Sighting sighting) {
        int place = sightings.size();
        sightings.add(sighting);
        return cursor -> ByteBuffer.allocate(12).putLong(cursor).putInt(place).array();
    }

    Shown read(byte[] frame) {
        var bytes = ByteBuffer.wrap(frame);
        long cursor = bytes.getLong();
        return new Shown(cursor, sightings.get(bytes.getInt()));
    }
}
