package parley.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "PLANED, PLANNED",
        "palnned, PLANNED",
        "planned, PLANNED",
        "OPNE, OPEN",
        "HALFOPEN, HALF_OPEN",
        "PAUSE, PAUSED",
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, List.of("PLANNED", "HALF_OPEN", "OPEN", "PAUSED")))
                .hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED", "X", "O"})
    void doesNotGuessFarAway(String word) {
        assertThat(Spelling.nearest(word, List.of("PLANNED", "HALF_OPEN", "OPEN")))
                .isEmpty();
    }

    @Test
    void doesNotMeasureWordsThatNobodyTypes() {
        assertThat(Spelling.nearest("x".repeat(100_000), List.of("x".repeat(100_001))))
                .isEmpty();
    }

    @Test
    void cutsWhatItQuotes() {
        assertThat(Spelling.quoted("two\n  lines")).isEqualTo("'two lines'");
        assertThat(Spelling.quoted("x".repeat(1_000))).hasSize(64).endsWith("x...'");
    }
}
