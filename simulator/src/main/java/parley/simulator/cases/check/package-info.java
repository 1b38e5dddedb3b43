/**
 * What a case expects, as checks that can be asked of any moment of its play. A check that is not met says what was expected
 * and what came.
 */
@NullMarked
package parley.simulator.cases.check;

import org.jspecify.annotations.NullMarked;
