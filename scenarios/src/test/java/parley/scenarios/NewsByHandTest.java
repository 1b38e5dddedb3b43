package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.id.InjectId;
import parley.engine.scenario.Inject;

class NewsByHandTest {

    private static final String AT = "at: {phase: '2.1', moment: end}";

    @Test
    void newsByHandHasNoMomentInTheCalendar() {
        // Given
        var folder = MemoryFolder.good("full").replacing("scenario.yaml", AT, "at: by hand");

        // When
        var result = ScenarioLoader.load(folder);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.scenario().world().injects().get(new InjectId("N2")))
                                .extracting(Inject::when)
                                .isEqualTo(Optional.empty()));
    }

    @Test
    void anotherWordThanByHandIsNoMoment() {
        // Given
        var folder = MemoryFolder.good("full").replacing("scenario.yaml", AT, "at: by foot");

        // When
        var result = ScenarioLoader.load(folder);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(1)
                                .allSatisfy(problem ->
                                        assertThat(problem.toString()).contains("'by foot'", "when it comes")));
    }
}
