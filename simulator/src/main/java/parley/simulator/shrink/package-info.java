/**
 * Making a failing {@link parley.simulator.Plan} small enough to be understood.
 *
 * <pre>
 *   plan that fails --&gt; fewer commands (delta debugging) --&gt; a simpler scenario, simpler commands --&gt; ... until nothing helps
 * </pre>
 *
 * <p>A candidate is kept if it still fails in the same way, which the caller decides. Nothing is left to chance: the same
 * plan shrinks to the same plan.
 */
@NullMarked
package parley.simulator.shrink;

import org.jspecify.annotations.NullMarked;
