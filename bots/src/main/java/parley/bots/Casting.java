package parley.bots;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import parley.bots.Cast.Player;
import parley.engine.Engine;
import parley.engine.id.RoleId;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.scenarios.script.Script;

/**
 * Who is to play: the bots chosen for single seats, and for all other seats the script, or without one the bot of the
 * house.
 *
 * @param seats role to the name of a bot
 * @param seed where the bots' chance comes from
 */
public record Casting(Optional<Script> script, ImmutableMap<RoleId, String> seats, long seed) {

    private static final String HOUSE_BOT = "random";

    /**
     * Fills every seat of the scenario, in its order.
     *
     * @param listener is told of scripted moves that are left out
     * @throws IllegalArgumentException if a role or a bot that was chosen does not exist
     */
    public Cast fill(Engine engine, MatchListener listener) {
        ImmutableSet<RoleId> roles = engine.scenario().roles().keySet();
        seats.keySet().stream()
                .filter(role -> !roles.contains(role))
                .findFirst()
                .ifPresent(role -> {
                    throw new IllegalArgumentException("the scenario has no role " + role);
                });
        Map<RoleId, Player> scripted = scripted(roles, listener);
        Projector projector = new Projector(engine);
        var players = ImmutableMap.<RoleId, Player>builder();
        for (RoleId role : roles) {
            Player fromScript = scripted.get(role);
            players.put(
                    role,
                    fromScript != null ? fromScript : house(projector, role, seats.getOrDefault(role, HOUSE_BOT)));
        }
        return new Cast(players.buildOrThrow());
    }

    private Map<RoleId, Player> scripted(ImmutableSet<RoleId> roles, MatchListener listener) {
        return script.map(given -> {
                    ImmutableSet<RoleId> played = roles.stream()
                            .filter(role -> !seats.containsKey(role))
                            .collect(ImmutableSet.toImmutableSet());
                    var director = new ScriptDirector(given, played, new ScriptTrouble(seats.isEmpty(), listener));
                    return played.stream()
                            .collect(ImmutableMap.<RoleId, RoleId, Player>toImmutableMap(
                                    role -> role,
                                    role -> new Player("script " + given.name(), new ScriptedBot(role, director))));
                })
                .orElse(ImmutableMap.of());
    }

    private Player house(Projector projector, RoleId role, String name) {
        var part = new Part(role, projector.brief(new Viewer.AtSeat(role)), seed);
        return BotCatalog.create(name, part)
                .map(bot -> new Player(name, bot))
                .orElseThrow(() -> new IllegalArgumentException("there is no bot " + name));
    }
}
