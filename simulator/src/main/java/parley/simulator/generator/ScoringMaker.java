package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;

/** Sheets, and the endings by which they are read. */
record ScoringMaker(Chance chance, Material material) {

    ImmutableMap<RoleId, Sheet> sheets() {
        var sheets = ImmutableMap.<RoleId, Sheet>builder();
        material.scored().forEach(role -> sheets.put(role, sheet()));
        return sheets.buildOrThrow();
    }

    ImmutableList<Ending> endings() {
        var endings = ImmutableList.<Ending>builder();
        for (int i = chance.percent(40) ? chance.between(1, 2) : 0; i > 0; i--) {
            endings.add(ending("early" + i, new ConditionMaker(chance, material).any()));
        }
        return endings.add(ending("over", Condition.always())).build();
    }

    private Ending ending(String outcome, Condition condition) {
        var effects = ImmutableList.<Effect>builder();
        if (chance.percent(25)) {
            effects.addAll(new WorldMaker(chance, material).effects(5));
        }
        if (material.conference() && chance.percent(25)) {
            effects.add(new Effect.CollapseConference());
        }
        return new Ending(outcome, condition, chance.pick(Ending.Scoring.values()), effects.build(), "It is over.");
    }

    private Sheet sheet() {
        var points = ImmutableMap.<IssueId, ImmutableMap<OptionId, Long>>builder();
        material.issues().forEach((issue, options) -> {
            if (chance.percent(85)) {
                var worth = ImmutableMap.<OptionId, Long>builder();
                chance.subset(0, options).forEach(option -> worth.put(option, (long) chance.between(-30, 60)));
                points.put(issue, worth.buildOrThrow());
            }
        });
        return new Sheet(chance.between(0, 60), points.buildOrThrow(), terms());
    }

    private ImmutableList<SheetTerm> terms() {
        var terms = ImmutableList.<SheetTerm>builder();
        if (!material.tracks().isEmpty() && chance.percent(50)) {
            terms.add(new SheetTerm.ForTrack(
                    chance.pick(material.tracks()), chance.between(-5, 5), chance.pick(1, 7, 10, 100), "the mood"));
        }
        if (chance.percent(40)) {
            terms.add(new SheetTerm.ForCondition(
                    new ConditionMaker(chance, material).any(), chance.between(-20, 20), "how it stands"));
        }
        return terms.build();
    }
}
