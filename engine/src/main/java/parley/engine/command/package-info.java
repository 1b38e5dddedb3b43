/**
 * What somebody wants: commands, in the imperative. A {@link parley.engine.command.Stamped} command carries everything
 * outside the rules that they may read, so that the engine needs neither a clock nor chance of its own.
 *
 * <p>{@link parley.engine.command.Move}s are what players do; the rest comes from the host of the session.
 */
@NullMarked
package parley.engine.command;

import org.jspecify.annotations.NullMarked;
