/**
 * What leaves the engine for a viewer. Secrets end here: the {@link parley.engine.view.Projector} is the one door, and
 * whatever is encoded for a viewer was made by it.
 *
 * <ul>
 *   <li>a {@link parley.engine.view.Sighting} is one event as one viewer may see it;
 *   <li>a {@link parley.engine.view.Viewpoint} is everything that a viewer can see now;
 *   <li>a {@link parley.engine.view.Briefing} is the scenario as a viewer may read it.
 * </ul>
 *
 * <p>Whether an event may be seen depends on the event and the viewer alone. So each viewer has a dense sequence of
 * sightings of its own (its cursor), which can be made again from the journal at any time.
 */
@NullMarked
package parley.engine.view;

import org.jspecify.annotations.NullMarked;
