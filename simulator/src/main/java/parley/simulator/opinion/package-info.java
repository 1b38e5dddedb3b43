/**
 * The second opinion: somebody else judges the same {@link parley.simulator.Plan}, and the two {@link
 * parley.simulator.opinion.Account}s are laid side by side.
 *
 * <pre>
 *          +--&gt; Engine, watched by a Clerk --&gt; Account --+
 *   Plan --+                                             +--&gt; differences, a line each
 *          +--&gt; SecondOpinion ---------------&gt; Account --+
 * </pre>
 */
@NullMarked
package parley.simulator.opinion;

import org.jspecify.annotations.NullMarked;
