/**
 * A match as JSON Lines: one event a line, last a summary.
 *
 * <p>The line of an event is the wire protocol's own message for it, in protobuf's JSON form with the schema's field
 * names, so the schema documents the lines too. The same match gives the same bytes, wherever it is played.
 */
@NullMarked
package parley.app.json;

import org.jspecify.annotations.NullMarked;
