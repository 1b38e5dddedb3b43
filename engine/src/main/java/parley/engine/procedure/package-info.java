/**
 * How things are decided. A {@link parley.engine.procedure.Procedure} looks at the {@link
 * parley.engine.procedure.Position}s taken on one version of a proposal and gives a {@link
 * parley.engine.procedure.Verdict}: what came out, with the tally it came from.
 *
 * <p>A verdict is only ever asked for at the close. What silence means is the procedure's to say: under concurrence it
 * is no, under consensus it is consent, and under a sole decision it is consent of those whose objection would count.
 */
@NullMarked
package parley.engine.procedure;

import org.jspecify.annotations.NullMarked;
