/**
 * A second opinion: a small, slow referee that was written from the rulebook alone and shares no rule with the engine.
 * It takes the engine's scenarios and commands, which are plain records, and does everything else again in the most
 * obvious way, so that where the two disagree one of them is wrong.
 *
 * <p>Each method does what one sentence of the rulebook says; its comment names the section. Where the rulebook is silent
 * the comment says what was chosen.
 */
@NullMarked
package parley.simulator.reference;

import org.jspecify.annotations.NullMarked;
