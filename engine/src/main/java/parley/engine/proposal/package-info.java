/**
 * Proposals: packages of terms with an audience, versions and a state.
 *
 * <pre>
 *            amend (new version, positions cleared)
 *              +---+
 *              v   |
 * submit ---&gt; OPEN --+--&gt; ADOPTED | REJECTED | LAPSED | WITHDRAWN | SUPERSEDED
 *                    +--&gt; HELD ---&gt; ADOPTED | LAPSED | WITHDRAWN | SUPERSEDED
 * </pre>
 *
 * <p>The states after OPEN and HELD are final. A position binds to the version it was taken on.
 */
@NullMarked
package parley.engine.proposal;

import org.jspecify.annotations.NullMarked;
