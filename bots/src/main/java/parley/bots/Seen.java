package parley.bots;

import parley.engine.event.Event;

/**
 * An event as the facilitator of a match sees it.
 *
 * @param cursor its place in all that the facilitator sees, from 1
 */
public record Seen(long cursor, Event event) {}
