/**
 * What a session was worth to each role, by its own sheet. Whole numbers only.
 *
 * <p>Points stand for interests as reported. They are for the debrief, and no verdict on who was right.
 */
@NullMarked
package parley.engine.score;

import org.jspecify.annotations.NullMarked;
