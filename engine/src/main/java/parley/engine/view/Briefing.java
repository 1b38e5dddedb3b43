package parley.engine.view;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;

/**
 * The scenario as one viewer may read it.
 *
 * @param scenario without anything that is somebody's secret: every confidential brief and reserve empty but the viewer's
 *     own, no sheets (they stand beside it), no news, no effect on a walk-away value but the viewer's own
 * @param scenarioHash the fingerprint of the whole scenario
 * @param sheet the viewer's own; absent for a viewer that plays no role
 * @param sheets every role's, once the facilitator has released them; none before
 */
public record Briefing(
        Scenario scenario,
        String scenarioHash,
        Optional<String> confidentialBrief,
        Optional<Sheet> sheet,
        ImmutableMap<RoleId, Sheet> sheets) {}
