package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;

/** The instruments of a scenario, as they stand at the start. */
public record InstrumentPlans(
        Optional<Invitations> invitations,
        Optional<ConferencePlan> conference,
        ImmutableMap<BodyId, Body> bodies,
        Optional<DesignationPlan> designations,
        ImmutableMap<CeaseFireId, CeaseFirePlan> ceaseFires) {}
