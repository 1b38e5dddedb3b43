/**
 * The durable log of every session: the port and, in packages of their own, its backends.
 *
 * <pre>
 *   session loop --append(session, expected index, entries)--&gt; journal
 *   session loop &lt;------------ durable, or failed ------------- journal
 * </pre>
 *
 * <p>The one who appends does not wait: it may append further before it hears of the first, and a backend may bring
 * many appends of many sessions to disk in one go. But nothing is shown to anybody before its append is durable.
 *
 * <p>A session has one writer. An append that does not continue the log exactly is refused, so that a second writer is
 * found out at its first word.
 */
@NullMarked
package parley.journal;

import org.jspecify.annotations.NullMarked;
