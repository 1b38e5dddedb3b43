package parley.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import parley.engine.event.SessionEvent;

class SeenBufferTest {

    private final SeenBuffer buffer = new SeenBuffer(3);

    @Test
    void givesWhatCameInItsOrder() throws InterruptedException {
        // Given
        see(1, 2);

        // When
        var first = buffer.next(Duration.ZERO);
        var second = buffer.next(Duration.ZERO);

        // Then
        assertThat(first).map(Seen::cursor).contains(1L);
        assertThat(second).map(Seen::cursor).contains(2L);
        assertThat(buffer.next(Duration.ZERO)).isEmpty();
    }

    @Test
    void dropsTheOldestAndSaysSoOnce() throws InterruptedException {
        // Given
        buffer.startAfter(4);
        see(5, 6, 7, 8);

        // When, Then
        assertThatThrownBy(() -> buffer.next(Duration.ZERO))
                .isInstanceOfSatisfying(
                        SightingsLostException.class,
                        lost -> assertThat(lost.lastRead()).isEqualTo(4));
        assertThat(buffer.next(Duration.ZERO)).map(Seen::cursor).contains(6L);
    }

    @Test
    void givesWhatIsLeftBeforeItSaysThatTheConnectionEnded() throws InterruptedException {
        // Given
        see(1);
        buffer.end(new ConnectionLostException("Gone."));

        // When
        var left = buffer.next(Duration.ZERO);

        // Then
        assertThat(left).map(Seen::cursor).contains(1L);
        assertThatThrownBy(() -> buffer.next(Duration.ofSeconds(5))).hasMessage("Gone.");
    }

    private void see(long... cursors) {
        for (long cursor : cursors) {
            buffer.add(new Seen(cursor, new SessionEvent.Started()));
        }
    }
}
