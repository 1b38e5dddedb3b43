package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The commands of the README do what it says. Those that need a server are run by {@link LauncherIT}; all cases by the
 * simulator; the counts by {@link ProofCommandTest}.
 */
class ReadmeIT {

    private static final Pattern COMMAND = Pattern.compile("^\\./parley ([^#\n]*)", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everyExampleRuns() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<List<String>> examples = COMMAND.matcher(readme)
                .results()
                .map(match -> List.of(match.group(1).strip().split("\\s+")))
                .filter(words ->
                        !words.getFirst().equals("serve") && !words.getFirst().equals("demo"))
                .filter(words -> !words.contains("--connect"))
                .filter(words -> !words.equals(List.of("cases")) && !words.equals(List.of("proof")))
                .toList();
        assertThat(examples).hasSizeGreaterThan(4);
        return examples.stream()
                .map(words -> DynamicTest.dynamicTest(String.join(" ", words), () -> {
                    Run run = Run.of(words.toArray(String[]::new));
                    assertThat(run.exitCode()).as(run.err()).isZero();
                    assertThat(run.out()).isNotBlank();
                }));
    }
}
