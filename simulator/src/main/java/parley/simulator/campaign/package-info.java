/**
 * Campaigns: sessions by the hundred thousand, each made up from its seed, judged twice and checked after every event.
 *
 * <pre>
 *   seed --&gt; Improvisation --&gt; engine, under the eyes of a Clerk, a Census and the invariants --&gt; Account
 *                          \-&gt; plan --&gt; second opinion ------------------------------------------&gt; Account
 *   some sessions also through the server's own session loop, in virtual time
 *   a problem --&gt; Shrinker --&gt; Failure: the line that replays it, and the plan in words
 * </pre>
 *
 * <p>Session n of a campaign with seed s has the seed s + n, so each can be played alone.
 */
@NullMarked
package parley.simulator.campaign;

import org.jspecify.annotations.NullMarked;
