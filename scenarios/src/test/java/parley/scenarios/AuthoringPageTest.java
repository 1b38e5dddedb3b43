package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;

/** {@code docs/scenario-authoring.md} tells of everything that can stand in a scenario. */
class AuthoringPageTest {

    private static final String PAGE = read();
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExampleIsYaml() {
        List<String> examples =
                EXAMPLE.matcher(PAGE).results().map(match -> match.group(1)).toList();
        assertThat(examples).hasSizeGreaterThan(5);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.lines().findFirst().orElseThrow(),
                        () -> assertThat(new Yaml().<Object>load(example)).isNotNull()));
    }

    @Test
    void everyActIsNamed() {
        for (ActKind kind : ActKind.values()) {
            assertThat(PAGE).contains("`" + kind.name().toLowerCase(Locale.ROOT) + "`");
        }
    }

    @Test
    void everyStateThatAConditionCanAskForIsNamed() {
        Stream.of(CeaseFire.LABELS, Conference.LABELS, Designation.LABELS, Invitation.LABELS)
                .flatMap(labels -> labels.stream())
                .forEach(label -> assertThat(PAGE).contains("`" + label + "`"));
    }

    @Test
    void everyKeyOfTheScenarioThatUsesAllIsNamed() throws IOException {
        String full = Files.readString(Path.of("src/test/resources/good/full/scenario.yaml"));
        List<String> keys = Pattern.compile("(?<![\\w.-])([a-z_]{2,})(?=: )|^([a-z_]+)(?=:$)", Pattern.MULTILINE)
                .matcher(withoutTexts(full))
                .results()
                .map(match -> match.group().strip())
                .filter(key -> !NAMES_IN_IT.contains(key))
                .distinct()
                .toList();
        assertThat(keys).hasSizeGreaterThan(60).allMatch(PAGE::contains);
    }

    /** Names that the example gives to things of its own. */
    private static final List<String> NAMES_IN_IT =
            List.of("owners", "everybody", "chair", "chair_alone", "joining", "deed", "quiet", "temper", "roses");

    private static String withoutTexts(String yaml) {
        return yaml.replaceAll("\"[^\"]*\"", "''").replaceAll("(?m)^ *#.*$", "");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/scenario-authoring.md"));
        } catch (IOException e) {
            throw new AssertionError("the page is missing", e);
        }
    }
}
