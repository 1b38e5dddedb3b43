/**
 * The server: {@link parley.server.ParleyServer} starts it. Sessions live in {@code session}, sockets in {@code edge}; the
 * edge knows the sessions, never the other way round.
 */
@NullMarked
package parley.server;

import org.jspecify.annotations.NullMarked;
