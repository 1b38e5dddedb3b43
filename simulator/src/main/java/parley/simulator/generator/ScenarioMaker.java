package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneOffset;
import parley.engine.id.DeadlineId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Header;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;

/** Small scenarios, valid by construction, in which every part of the rulebook turns up sooner or later. */
public final class ScenarioMaker {

    private static final Header HEADER =
            new Header("A small world", 1, "en", "CC0-1.0", 30, 1, 5, 1, "", "", ImmutableMap.of());

    private ScenarioMaker() {}

    /** A scenario that this chance leads to. */
    public static Scenario make(Chance chance) {
        Material material = MaterialMaker.of(chance.split()).make();
        var agenda = new AgendaMaker(chance.split(), material);
        var rules = new ProcedureMaker(chance.split(), material).make();
        var instruments = new InstrumentMaker(chance.split(), material).make();
        var scoring = new ScoringMaker(chance.split(), material);
        var roles = roles(chance.split(), material);
        var decisions =
                new DecisionMaker(chance.split(), material, rules.values().asList()).make();
        var world = new WorldMaker(chance.split(), material).make();
        var calendar = calendar(chance.split(), material);
        var story = new StoryMaker(chance.split(), material, calendar).with(world);
        var assented = new AssentMaker(chance.split()).with(decisions);
        return new Scenario(
                new ScenarioId("small-world"),
                HEADER,
                ImmutableList.of(),
                roles,
                agenda.issues(),
                agenda.steps(),
                agenda.coherence(),
                withAcceptance(rules, instruments),
                assented,
                instruments,
                story,
                calendar,
                scoring.sheets(),
                scoring.endings());
    }

    private static ImmutableMap<ProcedureId, DecisionRule> withAcceptance(
            ImmutableMap<ProcedureId, DecisionRule> rules, InstrumentPlans instruments) {
        var all = ImmutableMap.<ProcedureId, DecisionRule>builder().putAll(rules);
        instruments
                .ceaseFires()
                .values()
                .forEach(plan -> all.put(
                        plan.acceptance(), new DecisionRule(plan.acceptance(), "acceptance", plan.adhesion(), false)));
        return all.buildOrThrow();
    }

    private static ImmutableMap<RoleId, Role> roles(Chance chance, Material material) {
        var roles = ImmutableMap.<RoleId, Role>builder();
        for (RoleId id : material.roles()) {
            var reserve = ImmutableMap.<ActKind, Integer>builder();
            if (chance.percent(50)) {
                reserve.put(ActKind.BOYCOTT, 1);
            }
            if (chance.percent(20)) {
                reserve.put(ActKind.WALK_OUT, 1);
            }
            roles.put(id, new Role(id, "Envoy", "side " + id, true, "", "", reserve.buildOrThrow()));
        }
        return roles.buildOrThrow();
    }

    private static Calendar calendar(Chance chance, Material material) {
        var deadlines = ImmutableList.<Deadline>builder();
        var world = new WorldMaker(chance, material);
        var conditions = new ConditionMaker(chance, material);
        for (int i = chance.below(3); i > 0; i--) {
            deadlines.add(new Deadline(
                    new DeadlineId("deadline" + i),
                    "Deadline " + i,
                    conditions.instant(),
                    conditions.any(),
                    chance.percent(50) ? world.effects(10) : ImmutableList.of()));
        }
        return new Calendar(
                ZoneOffset.UTC,
                material.rounds(),
                deadlines.build(),
                chance.percent(30) ? world.effects(0) : ImmutableList.of());
    }
}
