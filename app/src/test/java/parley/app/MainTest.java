package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "match", "serve", "scenarios", "campaign", "proof"})
    void everySubcommandHasHelpWithExitCodes(String command) {
        Run run = Run.of("help", command);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: parley " + command, "Exit codes:", "--help", "--version");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    /** The list of commands shows the first line of what each says about itself. */
    @Test
    void saysOfEachCommandInAWholeSentenceWhatItDoes() {
        assertThat(Run.of("help").out().replaceAll("\\s+", " "))
                .contains("proof Print all counts of what the referee was tried with. help");
    }

    @Test
    void theHelpOfTheCommandHasExamples() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Examples:", "parley demo", "parley match zurich-2016");
    }

    @Test
    void aMistypedSubcommandIsAnsweredWithTheNearest() {
        Run run = Run.of("mtach");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: parley match?", "See: parley help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearest() {
        Run run = Run.of("match", "zurich-2016", "--sed=3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--sed", "--seed", "See: parley help match");
    }

    @Test
    void withoutASubcommandItSaysWhatThereIs() {
        assertThat(Run.of()).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("a command is missing: demo, match, serve, scenarios, cases, campaign or proof");
        });
    }

    @Test
    void scenariosListsRolesAndScripts() {
        Run run = Run.of("scenarios");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "zurich-2016",
                        "5 to 10 players",
                        "34 minutes",
                        "UN     the United Nations",
                        "history-opening",
                        "grand-bargain");
    }

    @Test
    void versionsAreTold() {
        assertThat(Run.of("--version").out()).startsWith("parley ").contains("Java ");
    }

    @Test
    void whatIsUnknownIsAnsweredWithWhatThereIs() {
        assertProblem(3, "did you mean 'zurich-2016'?", "match", "zurich-2106");
        assertProblem(
                3,
                "expected one of grand-bargain, history, history-opening; did you mean 'history'?",
                "match",
                "zurich-2016",
                "--script",
                "histroy");
        assertProblem(3, "unknown script ''; expected one of", "match", "zurich-2016", "--script", "");
        assertProblem(3, "/nowhere.yaml", "match", "zurich-2016", "--script", "/nowhere.yaml");
        assertProblem(2, "did you mean 'TUR'?", "match", "zurich-2016", "--seat", "TURK=random");
        assertProblem(2, "did you mean 'random'?", "match", "zurich-2016", "--seat", "TUR=rnadom");
        assertProblem(
                2,
                "--seat: expected a role, '=' and a bot, such as TUR=random",
                "match",
                "zurich-2016",
                "--seat",
                "TUR");
        assertProblem(2, "--key: a creation key is not empty", "serve", "--key", "");
        assertProblem(2, "expected HOST:PORT", "match", "zurich-2016", "--connect", "somewhere", "--key", "k");
        assertProblem(2, "--key is for --connect", "match", "zurich-2016", "--key", "k");
        assertProblem(2, "from 0 to 65535", "serve", "--tcp-port", "70000");
    }

    @Test
    void aNumberThatIsNoneIsAnsweredWithWhatIsExpected() {
        assertProblem(
                2,
                "'--seed': expected a whole number, such as 7, and not 'abc'",
                "match",
                "zurich-2016",
                "--seed",
                "abc");
        assertProblem(2, "expected a whole number, such as 7, and not '1.5'", "serve", "--tcp-port", "1.5");
        assertProblem(2, "expected a whole number, such as 7, and not ''", "proof", "--depth=");
        assertProblem(
                2,
                "expected a whole number from -2147483648 to 2147483647",
                "campaign",
                "worlds",
                "--depth",
                "99999999999");
        assertProblem(
                2,
                "expected a whole number from -9223372036854775808",
                "campaign",
                "rules",
                "--seed",
                "99999999999999999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "match",
                "serve",
                "scenarios",
                "cases",
                "campaign",
                "campaign rules",
                "campaign worlds",
                "proof"
            })
    void theHelpOfACommandEndsWithExamplesOfThatCommand(String command) {
        List<String> help =
                Run.of((command + " --help").split(" ")).out().lines().toList();

        List<String> examples = help.subList(help.indexOf("Examples:") + 1, help.size()).stream()
                .map(String::strip)
                .filter(line -> line.contains("parley "))
                .toList();
        assertThat(examples).isNotEmpty().allMatch(line -> line.contains("parley " + command));
    }

    private static void assertProblem(int exitCode, String sentence, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).as(List.of(arguments).toString()).isEqualTo(exitCode);
        assertThat(run.err()).startsWith("parley: ").contains(sentence).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }
}
