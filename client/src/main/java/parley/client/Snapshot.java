package parley.client;

import parley.engine.view.Viewpoint;

/**
 * Everything that a viewer could see at one moment.
 *
 * @param cursor the view includes every sighting up to this one, and none after it
 */
public record Snapshot(long cursor, Viewpoint view) {}
