/**
 * Conditions and effects: what a scenario can test and what it can make happen, as data.
 *
 * <p>A {@link parley.engine.condition.Condition} is a tree over a closed list of {@link parley.engine.condition.Fact}s.
 * It says whether it holds, which facts it depends on, and in words what it still lacks. Scenario files write conditions
 * in CEL; the loader checks them and translates them to these types, so that no expression engine runs during play.
 *
 * <p>An {@link parley.engine.condition.Effect} is one item of the closed list of consequences a scenario may name.
 */
@NullMarked
package parley.engine.condition;

import org.jspecify.annotations.NullMarked;
