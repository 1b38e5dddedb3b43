package parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionOptions.Pace;

class StamperTest {

    @Test
    void stampsAVirtualSessionAlikeEachTime() {
        // Given
        var options = new SessionOptions(Pace.VIRTUAL, 42, true);

        // When
        var first = stamp(new Stamper(options, Instant::now), 100);
        var second = stamp(new Stamper(options, Instant::now), 100);

        // Then
        assertThat(first).isEqualTo(second);
        assertThat(first.getFirst().at()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(first.stream().map(Stamped::seed)).doesNotHaveDuplicates();
    }

    @Test
    void givesAnotherSeedAnotherChance() {
        // When
        var one = stamp(new Stamper(new SessionOptions(Pace.VIRTUAL, 1, true), Instant::now), 10);
        var other = stamp(new Stamper(new SessionOptions(Pace.VIRTUAL, 2, true), Instant::now), 10);

        // Then
        assertThat(one.stream().map(Stamped::seed))
                .doesNotContainAnyElementsOf(other.stream().map(Stamped::seed).toList());
    }

    @Test
    void neverRunsBackwardWhenTheClockDoes() {
        // Given
        var clock = new ArrayDeque<>(
                List.of(Instant.ofEpochSecond(10), Instant.ofEpochSecond(5), Instant.ofEpochSecond(11)));

        // When
        var stamps = stamp(new Stamper(new SessionOptions(Pace.UNTIMED, 1, true), clock::remove), 3);

        // Then
        assertThat(stamps.stream().map(Stamped::at).map(Instant::getEpochSecond))
                .containsExactly(10L, 10L, 11L);
    }

    private static List<Stamped> stamp(Stamper stamper, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(sequence -> stamper.stamp(sequence, new SessionCommand.Start()))
                .toList();
    }
}
