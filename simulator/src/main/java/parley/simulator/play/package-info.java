/**
 * Playing a {@link parley.simulator.Plan} with the engine, command by command, under the eyes of {@link
 * parley.simulator.play.Witness}es that see every event with the state before and after it.
 */
@NullMarked
package parley.simulator.play;

import org.jspecify.annotations.NullMarked;
