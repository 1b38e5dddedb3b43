/**
 * What is wrong with a scenario, and where. Readers add to one {@link parley.scenarios.problem.Problems} and go on, so
 * that an author sees everything at once; nobody throws for a mistake in a file.
 *
 * <p>Imports nothing else of Parley.
 */
@NullMarked
package parley.scenarios.problem;

import org.jspecify.annotations.NullMarked;
