package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Effect;
import parley.engine.id.BodyId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.WorldPlan;

/** What news, reactions, missed deadlines and endings can bring about, whatever the decisions say. */
record Interventions(ImmutableList<Effect> effects) {
    static Interventions of(WorldPlan world, Optional<Calendar> calendar, ImmutableList<Ending> endings) {
        return new Interventions(Stream.of(
                        world.injects().values().stream()
                                .flatMap(inject -> inject.variants().stream())
                                .map(Inject.Variant::effects),
                        world.reactions().stream().map(reaction -> reaction.effects()),
                        calendar.stream().flatMap(Interventions::ofDeadlines),
                        endings.stream().map(Ending::effects))
                .flatMap(lists -> lists)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<ImmutableList<Effect>> ofDeadlines(Calendar calendar) {
        return Stream.concat(
                Stream.of(calendar.eachMiss()), calendar.deadlines().stream().map(deadline -> deadline.missed()));
    }

    /** Whether something can settle this issue. */
    boolean settle(IssueId issue) {
        return effects.stream()
                .anyMatch(effect -> effect instanceof Effect.SettleIssue(var settled, var at) && settled.equals(issue));
    }

    /** Whether something can settle this issue at this option. */
    boolean settle(IssueId issue, OptionId option) {
        return effects.contains(new Effect.SettleIssue(issue, option));
    }

    /** Whether something can give the body this status. */
    boolean decide(BodyId body, Designation.Outcome outcome) {
        return effects.contains(new Effect.DecideBody(body, outcome));
    }
}
