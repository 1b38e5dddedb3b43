/**
 * What a case is given: from a few lines to a whole scenario.
 *
 * <pre>
 * table file --Shapes--&gt; long forms --\
 *                                      Layers --Defaults--&gt; scenario file --the loader--&gt; Scenario
 * case file ---Shapes--&gt; long forms --/
 * </pre>
 *
 * <p>Everything ends at the loader that reads the scenarios people play, so a case can give nothing that a scenario could
 * not. The pieces keep their places: a problem is told where the case or its table has it.
 */
@NullMarked
package parley.simulator.cases.given;

import org.jspecify.annotations.NullMarked;
