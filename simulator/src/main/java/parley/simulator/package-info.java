/**
 * Proof that the referee is right. Everything here plays sessions that nobody would sit down for, by the hundred thousand,
 * and asks after each event whether what must always hold still does.
 */
@NullMarked
package parley.simulator;

import org.jspecify.annotations.NullMarked;
