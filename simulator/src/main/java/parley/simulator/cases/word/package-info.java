/**
 * The language of cases: moves as people would note them down, and events in lines of a few words.
 *
 * <pre>
 * "B proposes p1 budget=8"  --MoveWords--&gt;  Deed  --the names of proposals so far--&gt;  Command
 * Event  --EventWords--&gt;  "p1 submitted"
 * </pre>
 */
@NullMarked
package parley.simulator.cases.word;

import org.jspecify.annotations.NullMarked;
