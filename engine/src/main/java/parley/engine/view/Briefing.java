package parley.engine.view;

import java.util.Optional;
import parley.engine.scenario.Scenario;

/**
 * The scenario as one viewer may read it.
 *
 * @param scenario with every confidential brief left empty
 * @param scenarioHash the fingerprint of the whole scenario
 * @param confidentialBrief the viewer's own; absent for a viewer that plays no role
 */
public record Briefing(Scenario scenario, String scenarioHash, Optional<String> confidentialBrief) {}
