package parley.server.session;

import java.util.HashMap;
import java.util.Map;
import parley.engine.view.Sighting;

/** The distinct views of one event, each encoded when first wanted and then shared. */
final class EncodedOnce {

    private final SightingEncoder encoder;
    private final Map<Sighting, SightingEncoder.Frame> encoded = new HashMap<>();

    EncodedOnce(SightingEncoder encoder) {
        this.encoder = encoder;
    }

    SightingEncoder.Frame of(Sighting sighting) {
        return encoded.computeIfAbsent(sighting, encoder::encode);
    }
}
