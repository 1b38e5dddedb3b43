/**
 * Small mutations of the rules, planted one at a time, and who notices them.
 *
 * <pre>
 * planted-bugs.yaml &gt; PlantedBug &gt; Mutant (the engine with the bug, in classes of its own) &gt; Detectors &gt; Hunt
 * </pre>
 */
@NullMarked
package parley.simulator.bugs;

import org.jspecify.annotations.NullMarked;
