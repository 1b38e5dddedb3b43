package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Effect;
import parley.engine.id.RoleId;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.WorldPlan;

/**
 * A scenario without anybody's secrets but one role's own: no briefs, no sheets, no news to come, no reserve and no effect
 * on a walk-away value of another role.
 */
final class PublicScenario {

    private final Optional<RoleId> reader;

    /** What this role may read, or what everybody may. */
    PublicScenario(Optional<RoleId> reader) {
        this.reader = reader;
    }

    Scenario of(Scenario scenario) {
        return new Scenario(
                scenario.id(),
                scenario.header(),
                scenario.facts(),
                ImmutableMap.copyOf(Maps.transformValues(scenario.roles(), this::role)),
                scenario.issues(),
                scenario.steps(),
                scenario.coherence(),
                scenario.procedures(),
                scenario.decisions(),
                scenario.instruments(),
                new WorldPlan(
                        scenario.world().tracks(),
                        scenario.world().reactions().stream()
                                .map(this::reaction)
                                .filter(reaction -> !reaction.effects().isEmpty())
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableMap.of()),
                calendar(scenario.calendar()),
                ImmutableMap.of(),
                scenario.endings().stream().map(this::ending).collect(ImmutableList.toImmutableList()));
    }

    private Role role(Role role) {
        return new Role(
                role.id(),
                role.title(),
                role.party(),
                role.required(),
                role.publicBrief(),
                "",
                isReader(role.id()) ? role.reserve() : ImmutableMap.of());
    }

    private Reaction reaction(Reaction reaction) {
        return new Reaction(
                reaction.id(),
                reaction.on(),
                reaction.from(),
                reaction.to(),
                reaction.once(),
                reaction.why(),
                effects(reaction.effects()));
    }

    private Calendar calendar(Calendar calendar) {
        return new Calendar(
                calendar.zone(),
                calendar.rounds(),
                calendar.deadlines().stream()
                        .map(deadline -> new Deadline(
                                deadline.id(),
                                deadline.title(),
                                deadline.at(),
                                deadline.metIf(),
                                effects(deadline.missed())))
                        .collect(ImmutableList.toImmutableList()),
                effects(calendar.eachMiss()));
    }

    private Ending ending(Ending ending) {
        return new Ending(
                ending.outcome(), ending.condition(), ending.scoring(), effects(ending.effects()), ending.sentence());
    }

    private ImmutableList<Effect> effects(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> !(effect instanceof Effect.MoveWalkAway(var role, var by)) || isReader(role))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isReader(RoleId role) {
        return reader.filter(role::equals).isPresent();
    }
}
