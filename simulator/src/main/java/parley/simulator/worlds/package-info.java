/**
 * Small worlds, played out in every way there is: a scenario so small that all sequences of moves up to a depth can be
 * tried, with every invariant looked at after every event.
 *
 * <pre>
 * SmallWorld &gt; its moves in a state &gt; Explorer (with a Graph of the states) &gt; Exploration (what was counted)
 * </pre>
 */
@NullMarked
package parley.simulator.worlds;

import org.jspecify.annotations.NullMarked;
