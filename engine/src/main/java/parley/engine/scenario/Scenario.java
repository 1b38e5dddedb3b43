package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.id.IssueId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.StepId;

/** The rulebook of one negotiation. Maps keep the order of the file, which is the order of display. */
public record Scenario(
        ScenarioId id,
        Header header,
        ImmutableList<KnownFact> facts,
        ImmutableMap<RoleId, Role> roles,
        ImmutableMap<IssueId, Issue> issues,
        ImmutableMap<StepId, Step> steps,
        ImmutableList<CoherenceRule> coherence,
        ImmutableMap<ProcedureId, DecisionRule> procedures,
        ImmutableList<Decision> decisions,
        InstrumentPlans instruments,
        WorldPlan world,
        Calendar calendar,
        ImmutableMap<RoleId, Sheet> sheets,
        ImmutableList<Ending> endings) {}
