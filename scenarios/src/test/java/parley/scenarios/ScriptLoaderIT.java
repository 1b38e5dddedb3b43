package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.engine.scenario.Scenario;

class ScriptLoaderIT {
    @TempDir
    private Path temporary;

    private static LoadResult.Loaded mini() {
        return (LoadResult.Loaded) ScenarioLoader.load(MemoryFolder.mini());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temporary.resolve("my own script.yaml"), text);
    }

    @Test
    void loadsAScriptFromAFileOfAnyName() throws IOException {
        // Given
        Scenario scenario = mini().scenario();
        Path file = file(MemoryFolder.mini().text("scripts/opening.yaml"));

        // When
        ScriptLoader.Result result = ScriptLoader.load(file, scenario);

        // Then
        assertThat(result).isInstanceOfSatisfying(ScriptLoader.Result.Loaded.class, loaded -> {
            assertThat(loaded.script().name()).isEqualTo("opening");
            assertThat(loaded.script().phases()).hasSize(2);
        });
    }

    @Test
    void checksItAgainstTheScenario() throws IOException {
        // Given
        Scenario scenario = mini().scenario();
        Path file = file("name: x\nscenario: mini\ntitle: X\nphases: [{phase: '9.9'}]\n");

        // When
        ScriptLoader.Result result = ScriptLoader.load(file, scenario);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        ScriptLoader.Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasToString("[%s:4:18: unknown phase '9.9'; expected one of 1.1, 1.2, 2.1]"
                                        .formatted(file)));
    }

    @Test
    void saysThatAFileIsMissing() {
        // Given
        Path file = temporary.resolve("none.yaml");

        // When
        ScriptLoader.Result result = ScriptLoader.load(file, mini().scenario());

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        ScriptLoader.Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasToString("[%s: the file none.yaml is missing]".formatted(file)));
    }
}
