package parley.simulator.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Stamped;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** All that can happen in a small world, as far as a build has time for; a campaign goes deeper. */
class ExplorerTest {

    private static final int DEPTH = Integer.getInteger("parley.depth", 4);
    private static final int DEPTH_SEALED = Integer.getInteger("parley.depth.sealed", 3);

    @ParameterizedTest
    @EnumSource
    void everyInvariantHoldsInEverySequenceOfMoves(SmallWorld world) {
        // When
        Exploration seen = Explorer.explore(world, DEPTH);
        // Then
        System.out.println(seen);
        assertThat(seen.states()).isGreaterThan(5_000);
        assertThat(seen.sequences()).isGreaterThan(seen.states());
        assertThat(seen.endings()).isEqualTo(seen.states());
    }

    /** Walks every sequence by itself, so that it cannot profit from states that are the same. */
    @Test
    void sequencesAreCountedAsIfEachWereWalked() {
        // Given
        var engine = new Engine(SmallWorld.COUNCIL.scenario());
        // When
        Exploration seen = Explorer.explore(SmallWorld.COUNCIL, 3);
        // Then
        assertThat(seen.sequences()).isEqualTo(walk(engine, Explorer.startOf(SmallWorld.COUNCIL), 3));
    }

    private static long walk(Engine engine, SessionState state, int moves) {
        if (moves == 0 || !(state.stage() instanceof Stage.Playing)) {
            return 0;
        }
        return WorldMoves.in(state)
                .mapToLong(move -> switch (engine.decide(state, new Stamped(1, Instant.EPOCH, 0, move))) {
                    case Answer.Refused refusal -> 0;
                    case Answer.Accepted(var happened, var after) -> 1 + walk(engine, after, moves - 1);
                })
                .sum();
    }

    @Test
    void theOrderOfArrivalDoesNotMatterInASealedPhase() {
        // When
        Exploration seen = Explorer.exploreSealed(DEPTH_SEALED);
        // Then
        System.out.println(seen);
        assertThat(seen.swaps()).isGreaterThan(100);
    }
}
