package parley.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredTest {

    private final AtomicInteger drawnUp = new AtomicInteger();
    private final Deferred<String> deferred = new Deferred<>(() -> {
        drawnUp.incrementAndGet();
        return ImmutableList.of("a", "b");
    });

    @Test
    void isDrawnUpWhenItIsFirstReadAndNotAgain() {
        int before = drawnUp.get();
        int size = deferred.size();
        String last = deferred.getLast();

        assertThat(before).isZero();
        assertThat(size).isEqualTo(2);
        assertThat(last).isEqualTo("b");
        assertThat(drawnUp).hasValue(1);
    }

    @Test
    void isTheListThatItIsDrawnUpFrom() {
        assertThat(deferred)
                .isEqualTo(ImmutableList.of("a", "b"))
                .hasSameHashCodeAs(ImmutableList.of("a", "b"))
                .hasToString("[a, b]");
        assertThat(ImmutableList.of("a", "b")).isEqualTo(deferred);
    }
}
