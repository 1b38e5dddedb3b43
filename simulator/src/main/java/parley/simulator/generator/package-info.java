/**
 * Seeded generators of small worlds and of what is said in them.
 *
 * <pre>
 *   seed --&gt; Chance --split--&gt; ScenarioMaker --&gt; Scenario, valid by construction
 *                   --split--&gt; Improvisation --&gt; one command after another, most of them legal, some nonsense
 * </pre>
 *
 * <p>A scenario is made from a {@link parley.simulator.generator.Material}: first only names and dates, so that every
 * condition and effect made later names something that exists. Everything comes from the seed: the same seed gives the same
 * scenario and the same moves, for ever on one version of this package.
 */
@NullMarked
package parley.simulator.generator;

import org.jspecify.annotations.NullMarked;
