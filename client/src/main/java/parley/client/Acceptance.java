package parley.client;

/**
 * A request was done.
 *
 * @param cursor of the last sighting that it led to for this viewer; all up to it have been received
 */
public record Acceptance(long cursor) {}
