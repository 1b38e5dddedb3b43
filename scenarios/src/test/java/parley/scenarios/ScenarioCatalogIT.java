package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.scenario.Scenario;
import parley.scenarios.folder.ResourceFolders;
import parley.scenarios.problem.Problem;

class ScenarioCatalogIT {
    private static final Path MINI = Path.of("src/test/resources/good/mini");

    @TempDir
    private Path temporary;

    static Iterable<String> names() {
        return ScenarioCatalog.builtIn().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsEveryBuiltInScenarioUnderItsOwnName(String name) {
        // When
        LoadResult result = ScenarioCatalog.builtIn().load(name);

        // Then
        assertThat(problems(result)).isEmpty();
        assertThat(((LoadResult.Loaded) result).scenario().id().value()).isEqualTo(name);
    }

    @Test
    void loadsAFolderOnDisk() {
        // When
        LoadResult result = ScenarioCatalog.builtIn().load(MINI.toString());

        // Then
        assertThat(problems(result)).isEmpty();
        assertThat(((LoadResult.Loaded) result).scripts()).containsOnlyKeys("opening");
    }

    @Test
    void findsAndLoadsWhatIsInAJar() throws IOException {
        // Given
        Path jar = temporary.resolve("a b.jar");
        jar(jar, "parley/scenarios/");

        // When
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ScenarioCatalog catalog = new ScenarioCatalog(ResourceFolders.under("parley/scenarios", loader));
            LoadResult result = catalog.load("mini");

            // Then
            assertThat(catalog.names()).containsExactly("mini");
            assertThat(result).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> {
                assertThat(loaded.scenario()).isEqualTo(mini());
                assertThat(loaded.scripts()).containsOnlyKeys("opening");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "zurich2016 # zurich2016: unknown scenario 'zurich2016' and no such folder; expected zurich-2016;"
                        + " did you mean 'zurich-2016'?",
                "no/such/folder # no/such/folder: this is no folder; expected a folder with a scenario.yaml",
                "pom.xml # pom.xml: this is no folder; expected a folder with a scenario.yaml",
                "src/test # src/test/scenario.yaml: the file scenario.yaml is missing",
            })
    void saysWhatIsMissing(String name, String problem) {
        assertThat(problems(ScenarioCatalog.builtIn().load(name))).containsExactly(problem);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        // Given
        Path folder = temporary.resolve("mini");
        for (Map.Entry<String, byte[]> file : MemoryFolder.contents(MINI).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path secret = Files.move(folder.resolve("briefs/chair.md"), temporary.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("briefs/chair.md"), secret);

        // When
        LoadResult result = ScenarioCatalog.builtIn().load(folder.toString());

        // Then
        assertThat(problems(result))
                .containsExactly(folder.resolve("scenario.yaml") + ":26:88: the file briefs/chair.md is missing");
    }

    private static Scenario mini() {
        return ((LoadResult.Loaded) ScenarioLoader.load(MemoryFolder.mini())).scenario();
    }

    private static void jar(Path jar, String root) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(root));
            entries.putNextEntry(new JarEntry(root + "yaml/Node.class"));
            for (Map.Entry<String, byte[]> file : MemoryFolder.contents(MINI).entrySet()) {
                entries.putNextEntry(new JarEntry(root + "mini/" + file.getKey()));
                entries.write(file.getValue());
            }
        }
    }

    private static List<String> problems(LoadResult result) {
        return result instanceof LoadResult.Refused(var problems)
                ? problems.stream().map(Problem::toString).toList()
                : List.of();
    }
}
