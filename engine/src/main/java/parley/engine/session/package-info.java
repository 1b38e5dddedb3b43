/**
 * The state of one table: what every event of its journal has been folded into.
 *
 * <p>A {@link parley.engine.session.SessionState} refers to a scenario only by ids and never to a connection, a clock or
 * a token. It carries a hash that is the same on every machine and is kept up with it; {@link
 * parley.engine.session.StateHash} reckons it.
 *
 * <pre>
 * Lobby &gt; Playing(phase running &gt; phase ending &gt; next phase ...) &gt; Concluded
 * </pre>
 */
@NullMarked
package parley.engine.session;

import org.jspecify.annotations.NullMarked;
