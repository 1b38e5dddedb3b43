/**
 * A scenario: the rulebook of one negotiation, as data. It is read from a folder by the loader, which has checked every
 * name in it; so what stands here refers only to what exists.
 *
 * <p>A scenario never changes during play. What changes is the {@link parley.engine.session.SessionState}.
 */
@NullMarked
package parley.engine.scenario;

import org.jspecify.annotations.NullMarked;
