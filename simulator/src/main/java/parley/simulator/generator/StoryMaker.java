package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.condition.Effect;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.ReactionId;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.WorldPlan;

/**
 * Reactions that take the story elsewhere: issues settle, bodies and instruments change, deadlines move, the session ends. Each
 * happens once, since two that answer each other without end are a fault of the scenario (case 6.G.17).
 */
record StoryMaker(Chance chance, Material material, Calendar calendar) {

    /** The same world, with such a reaction in some cases. */
    WorldPlan with(WorldPlan world) {
        if (!chance.percent(25)) {
            return world;
        }
        Reaction plain = new WorldMaker(chance, material).reaction(new ReactionId("story"));
        Reaction story = new Reaction(
                plain.id(),
                plain.on(),
                plain.from(),
                plain.to(),
                true,
                plain.why(),
                ImmutableList.of(chance.pick(possible()).get()));
        return new WorldPlan(
                world.tracks(),
                ImmutableList.<Reaction>builder()
                        .addAll(world.reactions())
                        .add(story)
                        .build(),
                chance.percent(40) ? withNews(world.injects()) : world.injects());
    }

    /** The same news, and one that comes as soon as something is so. */
    private ImmutableMap<InjectId, Inject> withNews(ImmutableMap<InjectId, Inject> injects) {
        var conditions = new ConditionMaker(chance, material);
        Inject news = new Inject(
                new InjectId("breaking"),
                Optional.of(new Inject.When.AsSoonAs(conditions.any())),
                material.begins(),
                Audience.plenary(),
                chance.percent(50),
                ImmutableList.of(new Inject.Variant(
                        conditions.in(20),
                        "News",
                        "Something came about.",
                        ImmutableList.of(chance.pick(possible()).get()))),
                ImmutableList.of(),
                "");
        return ImmutableMap.<InjectId, Inject>builder()
                .putAll(injects)
                .put(news.id(), news)
                .buildOrThrow();
    }

    private List<Supplier<Effect>> possible() {
        List<Supplier<Effect>> possible = new ArrayList<>();
        possible.add(() -> new Effect.Announce("Something came about."));
        possible.add(this::settle);
        possible.add(this::settle);
        if (chance.percent(30)) {
            possible.add(Effect.EndSession::new);
        }
        if (material.conference()) {
            possible.add(Effect.CollapseConference::new);
        }
        if (!material.bodies().isEmpty()) {
            possible.add(() -> new Effect.ContestBody(chance.pick(material.bodies())));
            possible.add(() ->
                    new Effect.DecideBody(chance.pick(material.bodies()), chance.pick(Designation.Outcome.values())));
        }
        if (!material.ceaseFires().isEmpty()) {
            possible.add(() -> new Effect.StrainCeaseFire(chance.pick(material.ceaseFires())));
        }
        if (!calendar.deadlines().isEmpty()) {
            possible.add(() -> new Effect.SetDeadline(
                    chance.pick(calendar.deadlines().stream().map(Deadline::id).toList()),
                    new ConditionMaker(chance, material).instant()));
        }
        return possible;
    }

    private Effect settle() {
        var issue = chance.pick(material.issues().keySet().asList());
        return new Effect.SettleIssue(issue, chance.pick(material.issues().getOrDefault(issue, ImmutableList.of())));
    }
}
