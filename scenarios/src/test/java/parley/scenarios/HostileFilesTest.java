package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Problems;

/** Files that want to do harm: each is refused in bounded time, on a stack of a quarter of what threads have. */
class HostileFilesTest {
    private static final String SCENARIO = "scenario.yaml";
    private static final long STACK_BYTES = 256 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void stopsAtTheDepthThatIsAllowed() {
        assertThat(firstProblem("a: " + "[".repeat(20_000)))
                .isEqualTo("scenario.yaml:1:35: nests too deeply; expected at most 32 levels");
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertThat(firstProblem("# " + "x".repeat(2_000_000)))
                .isEqualTo("scenario.yaml: the file is too long; expected at most 256 KiB");
    }

    @Test
    void refusesABriefThatIsTooLong() {
        // Given
        String brief = "# Public\nx\n# Confidential\n" + "x".repeat(64 * 1024);
        MemoryFolder folder = MemoryFolder.mini().with("briefs/chair.md", brief);

        // When
        LoadResult result = load(folder);

        // Then
        assertThat(problems(result)).containsExactly("briefs/chair.md: the file is too long; expected at most 64 KiB");
    }

    @Test
    void doesNotLaughABillionTimes() {
        String bomb = "a0: &a0 [x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n"
                                .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1))
                        .collect(Collectors.joining());

        assertThat(firstProblem(bomb)).endsWith("more than 50000 values in one file");
    }

    @Test
    void countsAliases() {
        assertThat(firstProblem("a: &a x\nb: [" + "*a, ".repeat(51) + "]"))
                .isEqualTo("scenario.yaml:2:205: more than 50 aliases in one file");
    }

    @Test
    void tellsAThousandProblemsAndCountsTheRest() {
        // When
        List<String> problems = problems(load(MemoryFolder.mini().with(SCENARIO, lines(3_000, "key%d: x\n"))));

        // Then
        assertThat(problems).hasSize(Problems.MAX + 1);
        assertThat(problems.getLast()).endsWith("more problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "!", "-", "a.", "1+", "f(", "true?", "{1:", "[1][", "'"})
    void survivesConditionsThatNest(String piece) {
        // Given
        String condition = piece.repeat(2_000 / piece.length());

        // When
        LoadResult result = load(MemoryFolder.mini().replacing(SCENARIO, "\"round >= 2\"", "\"" + condition + "\""));

        // Then
        assertThat(problems(result)).isNotEmpty().allMatch(problem -> problem.startsWith("scenario.yaml:54:"));
    }

    @Test
    void refusesAConditionThatIsTooLong() {
        // Given
        String condition = "round >= 1" + " || round >= 2".repeat(200);

        // When
        LoadResult result = load(MemoryFolder.mini().replacing(SCENARIO, "\"round >= 2\"", "\"" + condition + "\""));

        // Then
        assertThat(problems(result))
                .containsExactly("scenario.yaml:54:55: the condition is too long; expected at most 2048 characters");
    }

    @Test
    void countsConditions() {
        // Given
        String rules = lines(600, "  - {id: X%d, rule: \"issues.DAY == 'D1'\", sentence: \"So.\"}\n");

        // When
        LoadResult result = load(MemoryFolder.mini().replacing(SCENARIO, "coherence:\n", "coherence:\n" + rules));

        // Then
        assertThat(problems(result))
                .isNotEmpty()
                .allMatch(problem -> problem.endsWith("more than 500 conditions in one scenario"));
    }

    /** What a reader puts in the place of what it could not read must do for every reader after it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "$1 ~", "$1 []", "$1 {}", "$1 x", "$1 -1"})
    void survivesAnyLineThatIsSpoiled(String replacement) {
        String scenario = MemoryFolder.good("full").text(SCENARIO);
        List<String> lines = scenario.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> spoiled = new ArrayList<>(lines);
            spoiled.set(i, lines.get(i).replaceFirst("^( *(?:- )?[^:]*:).*", replacement));
            load(MemoryFolder.good("full").with(SCENARIO, String.join("\n", spoiled)));
        }
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static String firstProblem(String scenario) {
        return problems(load(MemoryFolder.mini().with(SCENARIO, scenario))).getFirst();
    }

    private static List<String> problems(LoadResult result) {
        return ((LoadResult.Refused) result)
                .problems().stream().map(Problem::toString).toList();
    }

    private static LoadResult load(MemoryFolder folder) {
        FutureTask<LoadResult> task = new FutureTask<>(() -> ScenarioLoader.load(folder));
        Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            thread.start();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new AssertionError("loading must not throw", e.getCause());
            }
        });
    }
}
