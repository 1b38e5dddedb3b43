package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.id.IssueId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.StepId;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Step;
import parley.engine.scenario.WorldPlan;
import parley.simulator.Plan;

/** A plan whose scenario is changed in one part at a time. */
record Draft(Plan plan) {

    private Scenario scenario() {
        return plan.scenario();
    }

    Plan roles(ImmutableMap<RoleId, Role> roles) {
        return with(roles, scenario().issues(), scenario().steps(), scenario().coherence());
    }

    Plan issues(ImmutableMap<IssueId, Issue> issues) {
        return with(scenario().roles(), issues, scenario().steps(), scenario().coherence());
    }

    Plan steps(ImmutableMap<StepId, Step> steps) {
        return with(scenario().roles(), scenario().issues(), steps, scenario().coherence());
    }

    Plan coherence(ImmutableList<CoherenceRule> coherence) {
        return with(scenario().roles(), scenario().issues(), scenario().steps(), coherence);
    }

    Plan procedures(ImmutableMap<ProcedureId, DecisionRule> procedures) {
        return rules(procedures, scenario().decisions());
    }

    Plan decisions(ImmutableList<Decision> decisions) {
        return rules(scenario().procedures(), decisions);
    }

    Plan instruments(InstrumentPlans instruments) {
        return world(instruments, scenario().world(), scenario().calendar());
    }

    Plan world(WorldPlan world) {
        return world(scenario().instruments(), world, scenario().calendar());
    }

    Plan calendar(Calendar calendar) {
        return world(scenario().instruments(), scenario().world(), calendar);
    }

    Plan sheets(ImmutableMap<RoleId, Sheet> sheets) {
        return scoring(sheets, scenario().endings());
    }

    Plan endings(ImmutableList<Ending> endings) {
        return scoring(scenario().sheets(), endings);
    }

    private Plan with(
            ImmutableMap<RoleId, Role> roles,
            ImmutableMap<IssueId, Issue> issues,
            ImmutableMap<StepId, Step> steps,
            ImmutableList<CoherenceRule> coherence) {
        Scenario now = scenario();
        return of(new Scenario(
                now.id(),
                now.header(),
                now.facts(),
                roles,
                issues,
                steps,
                coherence,
                now.procedures(),
                now.decisions(),
                now.instruments(),
                now.world(),
                now.calendar(),
                now.sheets(),
                now.endings()));
    }

    Plan rules(ImmutableMap<ProcedureId, DecisionRule> procedures, ImmutableList<Decision> decisions) {
        Scenario now = scenario();
        return of(new Scenario(
                now.id(),
                now.header(),
                now.facts(),
                now.roles(),
                now.issues(),
                now.steps(),
                now.coherence(),
                procedures,
                decisions,
                now.instruments(),
                now.world(),
                now.calendar(),
                now.sheets(),
                now.endings()));
    }

    private Plan world(InstrumentPlans instruments, WorldPlan world, Calendar calendar) {
        Scenario now = scenario();
        return of(new Scenario(
                now.id(),
                now.header(),
                now.facts(),
                now.roles(),
                now.issues(),
                now.steps(),
                now.coherence(),
                now.procedures(),
                now.decisions(),
                instruments,
                world,
                calendar,
                now.sheets(),
                now.endings()));
    }

    private Plan scoring(ImmutableMap<RoleId, Sheet> sheets, ImmutableList<Ending> endings) {
        Scenario now = scenario();
        return of(new Scenario(
                now.id(),
                now.header(),
                now.facts(),
                now.roles(),
                now.issues(),
                now.steps(),
                now.coherence(),
                now.procedures(),
                now.decisions(),
                now.instruments(),
                now.world(),
                now.calendar(),
                sheets,
                endings));
    }

    private Plan of(Scenario scenario) {
        return new Plan(scenario, plan.seed(), plan.commands());
    }
}
