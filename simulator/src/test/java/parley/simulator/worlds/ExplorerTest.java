package parley.simulator.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All that can happen in a small world, as far as a build has time for; a campaign goes deeper. */
class ExplorerTest {

    private static final int DEPTH = Integer.getInteger("parley.depth", 4);
    private static final int DEPTH_SEALED = Integer.getInteger("parley.depth.sealed", 3);

    @Test
    void everyInvariantHoldsInEverySequenceOfMoves() {
        // When
        Exploration seen = Explorer.explore(DEPTH);
        // Then
        System.out.println(seen);
        assertThat(seen.states()).isGreaterThan(5_000);
        assertThat(seen.sequences()).isGreaterThan(seen.states());
        assertThat(seen.endings()).isEqualTo(seen.states());
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
