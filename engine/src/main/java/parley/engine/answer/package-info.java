/**
 * The engine's answer to a command: accepted with the events it led to, or refused with a code and a sentence.
 *
 * <p>A player's mistake is a {@link parley.engine.answer.Rejection}, never an exception. An exception from the engine is
 * a bug, and the session it happened in is frozen.
 */
@NullMarked
package parley.engine.answer;

import org.jspecify.annotations.NullMarked;
