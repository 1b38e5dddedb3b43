/**
 * Session hosting: one thread owns each session, stamps and decides its commands, has them journaled, and only then lets
 * anything out. Engine types in, engine types out; no sockets and no wire format here.
 *
 * <pre>
 *   SessionHost --finds--&gt; SessionDirectory --&gt; HostedSession.offer(request)      any thread; full: BUSY
 *   == mailbox ==
 *   SessionLoop --turn--&gt; RequestDesk --&gt; Table: stamp, decide, fold              at most 64 requests a turn
 *                                     --&gt; Releases: append to the journal, line up what may leave when it is durable
 *   == journal says durable ==
 *   SessionLoop --turn--&gt; Releases --&gt; Feeds: project, number, encode once per distinct view --&gt; Outbox
 * </pre>
 *
 * <p>So a session has two sides: the deciding side runs ahead, the releasing side follows the journal. What a request
 * asks to see is answered on the releasing side, so nobody is ever shown what could still be lost.
 *
 * <p>No history is kept for a viewer. One that resumes, or reads more slowly than things happen, is fed from the journal
 * until it has caught up.
 *
 * <p>A session that breaks an invariant, or whose journal fails, is frozen alone: {@link
 * parley.server.session.HostedSession}.
 */
@NullMarked
package parley.server.session;

import org.jspecify.annotations.NullMarked;
