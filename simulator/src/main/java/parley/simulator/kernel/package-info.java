/**
 * The server's own session loop in virtual time: one thread, a clock that jumps, a journal that is late, connections that
 * read slowly, drop and resume. Chance decides who is how late, and comes from a seed; nothing waits.
 *
 * <pre>
 *   plan --&gt; HostedPlay --requests--&gt; SessionHost, HostedSession (as in the server) --&gt; SlowConnection, LateJournal
 *                                          all on VirtualTime
 * </pre>
 */
@NullMarked
package parley.simulator.kernel;

import org.jspecify.annotations.NullMarked;
