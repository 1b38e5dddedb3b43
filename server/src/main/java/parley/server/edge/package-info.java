/**
 * The edge: sockets, frames and envelopes on one side, sessions on the other. The only package with Netty in it.
 *
 * <pre>
 *   bytes -&gt; frame (varint32 length, at most 16 KiB) -&gt; ClientConnectionHandler -&gt; ClientConnection -&gt; RequestRouter
 *         -&gt; SessionHost, HostedSession                                            == to the session's thread ==
 *   bytes &lt;- length prefix &lt;- ConnectionOutbox &lt;- ReplyCodec, SeenFrame            == from the session's thread ==
 *
 *   Fresh --hello--&gt; Greeted --joined--&gt; Seated --left--&gt; Greeted
 *   any --a broken frame, a limit, a fault, replaced, stopping--&gt; Closing
 * </pre>
 *
 * <p>Everything about a connection belongs to its event loop, except the way into its outbox. A connection is read only
 * while it reads what it is sent and has few requests under way; so what it can make us keep is bounded. Sightings that
 * find no room are not kept at all: the session feeds them again from its journal.
 *
 * <p>Another transport is an initializer of its own that ends in the same {@code ClientConnectionHandler}.
 */
@NullMarked
package parley.server.edge;

import org.jspecify.annotations.NullMarked;
