package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.bots.Cast.Player;
import parley.engine.command.Move;
import parley.engine.id.RoleId;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** What every bot of the house must do, whatever it plays. */
abstract class BotContract {

    /** The bot that is held to the contract, for this part. */
    abstract Bot bot(Part part);

    @Test
    void playsAnySeatToTheEndAmongItsOwnKind() {
        MatchResult result = play(new Heard(), 3, false);

        assertThat(result.outcome()).isNotEqualTo(MatchResult.UNFINISHED);
    }

    @Test
    void makesTheSameMovesFromTheSameSeed() {
        Heard first = new Heard();
        Heard second = new Heard();
        play(first, 5, false);
        play(second, 5, false);

        assertThat(first.seen).isEqualTo(second.seen);
    }

    @Test
    void movesOnlyForItsOwnRole() {
        play(new Heard(), 11, true);
    }

    private MatchResult play(Heard heard, long seed, boolean checksRole) {
        var players = ImmutableMap.<RoleId, Player>builder();
        for (RoleId role : Zurich.ENGINE.scenario().roles().keySet()) {
            Bot bot = bot(part(role, seed));
            players.put(role, new Player("tested", checksRole ? checking(role, bot) : bot));
        }
        return Match.play(new LocalVenue(Zurich.ENGINE, seed), new Cast(players.buildOrThrow()), heard);
    }

    private static Bot checking(RoleId role, Bot bot) {
        return (phase, now) -> {
            var move = bot.move(phase, now);
            assertThat(move.map(Move::by)).isIn(List.of(move.map(made -> role)));
            return move;
        };
    }

    private static Part part(RoleId role, long seed) {
        return new Part(role, new Projector(Zurich.ENGINE).brief(new Viewer.AtSeat(role)), seed);
    }
}
