package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.condition.Effect;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;
import parley.simulator.Plan;

/** The same plan in a world in which less moves by itself and less counts. */
final class SimplerWorld {

    private SimplerWorld() {}

    static Stream<Plan> of(Plan plan) {
        Scenario scenario = plan.scenario();
        WorldPlan world = scenario.world();
        var draft = new Draft(plan);
        return Stream.of(
                        Each.left(world.reactions())
                                .map(reactions ->
                                        draft.world(new WorldPlan(world.tracks(), reactions, world.injects()))),
                        Each.left(world.injects())
                                .map(injects -> draft.world(new WorldPlan(world.tracks(), world.reactions(), injects))),
                        Each.replaced(world.tracks(), SimplerWorld::track)
                                .map(tracks -> draft.world(new WorldPlan(tracks, world.reactions(), world.injects()))),
                        Each.replaced(world.reactions(), SimplerWorld::reaction)
                                .map(reactions ->
                                        draft.world(new WorldPlan(world.tracks(), reactions, world.injects()))),
                        Each.replaced(world.injects(), SimplerWorld::inject)
                                .map(injects -> draft.world(new WorldPlan(world.tracks(), world.reactions(), injects))),
                        endings(scenario.endings()).map(draft::endings),
                        Each.replaced(scenario.sheets(), SimplerWorld::sheet).map(draft::sheets))
                .flatMap(plans -> plans);
    }

    private static Stream<Track> track(Track track) {
        return Each.left(track.drift())
                .map(drift -> new Track(
                        track.id(),
                        track.title(),
                        track.low(),
                        track.high(),
                        track.better(),
                        track.start(),
                        track.why(),
                        track.sources(),
                        drift));
    }

    private static Stream<Reaction> reaction(Reaction it) {
        var effects = Each.left(it.effects())
                .map(fewer -> new Reaction(it.id(), it.on(), it.from(), it.to(), it.once(), it.why(), fewer));
        var to = Each.left(it.to())
                .filter(fewer -> !fewer.isEmpty())
                .map(fewer -> new Reaction(it.id(), it.on(), it.from(), fewer, it.once(), it.why(), it.effects()));
        return Stream.concat(effects, to);
    }

    private static Stream<Inject> inject(Inject it) {
        var fewer = it.variants().size() > 1 ? Each.left(it.variants()) : Stream.<ImmutableList<Inject.Variant>>of();
        return Stream.concat(fewer, Each.replaced(it.variants(), SimplerWorld::variant))
                .map(variants -> new Inject(
                        it.id(), it.when(), it.date(), it.to(), it.acknowledge(), variants, it.sources(), it.note()));
    }

    private static Stream<Inject.Variant> variant(Inject.Variant it) {
        return Stream.concat(
                Each.left(it.effects())
                        .map(effects -> new Inject.Variant(it.condition(), it.title(), it.text(), effects)),
                SimplerRules.simpler(it.condition())
                        .map(condition -> new Inject.Variant(condition, it.title(), it.text(), it.effects())));
    }

    /** The last ending stays. */
    private static Stream<ImmutableList<Ending>> endings(ImmutableList<Ending> endings) {
        Ending last = endings.getLast();
        var fewer = Each.left(endings)
                .filter(left -> !left.isEmpty() && left.getLast().equals(last));
        return Stream.concat(fewer, Each.replaced(endings, SimplerWorld::ending));
    }

    private static Stream<Ending> ending(Ending it) {
        Stream<ImmutableList<Effect>> effects = Each.left(it.effects());
        return effects.map(fewer -> new Ending(it.outcome(), it.condition(), it.scoring(), fewer, it.sentence()));
    }

    private static Stream<Sheet> sheet(Sheet it) {
        return Stream.concat(
                Each.left(it.terms()).map(terms -> new Sheet(it.walkAway(), it.points(), terms)),
                Each.left(it.points()).map(points -> new Sheet(it.walkAway(), points, it.terms())));
    }
}
