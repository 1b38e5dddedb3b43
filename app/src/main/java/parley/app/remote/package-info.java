/** A match that is played on a server: each role on a TCP connection of its own, and the facilitator on one more. */
@NullMarked
package parley.app.remote;

import org.jspecify.annotations.NullMarked;
