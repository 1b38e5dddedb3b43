package parley.simulator.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.engine.command.Stamped;

class ChanceTest {

    @Test
    void isTheStreamThatStampsComeFrom() {
        var chance = new Chance(42);

        assertThat(chance.next()).isEqualTo(Stamped.chance(42, 1));
        assertThat(chance.next()).isEqualTo(Stamped.chance(42, 2));
    }

    @Test
    void aSplitStreamDoesNotMoveWithItsOrigin() {
        // Given
        var one = new Chance(5);
        var other = new Chance(5);
        Chance ofOne = one.split();
        Chance ofOther = other.split();

        // When
        other.next();
        other.next();

        // Then
        assertThat(ofOne.next()).isEqualTo(ofOther.next());
        assertThat(one.next()).isNotEqualTo(other.next());
    }

    @Test
    void everyNumberUpToTheBoundTurnsUp() {
        var chance = new Chance(1);

        assertThat(IntStream.range(0, 200)
                        .map(i -> chance.between(3, 6))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5, 6);
    }

    @Test
    void aSubsetKeepsItsOrderAndItsLeastSize() {
        var chance = new Chance(1);

        for (int i = 0; i < 100; i++) {
            assertThat(chance.subset(2, ImmutableList.of(1, 2, 3, 4)).asList())
                    .hasSizeBetween(2, 4)
                    .isSorted();
        }
    }
}
