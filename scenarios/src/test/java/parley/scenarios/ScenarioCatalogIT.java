package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCatalogIT {
    static Iterable<String> names() {
        return ScenarioCatalog.builtIn().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsEveryBuiltInScenario(String name) {
        // When
        LoadResult result = ScenarioCatalog.builtIn().load(name);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.scenario().id().value()).isEqualTo(name));
    }
}
