package parley.client;

import parley.engine.event.Event;

/**
 * Something that happened, as this viewer may see it.
 *
 * @param cursor counts this viewer's sightings from 1, without gaps
 * @param event without what is hidden from this viewer
 */
public record Seen(long cursor, Event event) {}
