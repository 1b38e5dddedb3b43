package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import parley.engine.id.RoleId;
import parley.engine.view.Viewpoint;

/**
 * Each folder of {@code cases} is one: {@code when.yaml} is a script for the Zurich table, {@code then.yaml} what comes of
 * it, with the codes of the refusals in order.
 */
class ZurichCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Set<String> FILES = Set.of("when.yaml", "then.yaml");

    /** Of these, a case says only what it is about. */
    private static final Set<String> OF_THOSE_NAMED = Set.of("designations", "tracks", "scores", "proposals");

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsWritten() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> play(folder)));
    }

    @TestFactory
    Stream<DynamicTest> noFileIsLeftUnused() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        assertThat(files.map(file -> file.getFileName().toString()))
                                .containsExactlyInAnyOrderElementsOf(FILES);
                    }
                }));
    }

    private static void play(Path folder) throws IOException {
        var heard = new Heard();
        var venue = new LocalVenue(Zurich.ENGINE, 1);
        var roles = Zurich.ENGINE.scenario().roles().keySet();
        var trouble = new ScriptTrouble(false, heard);
        var director = new ScriptDirector(Scripts.load(folder.resolve("when.yaml")), roles, trouble);
        var players = ImmutableMap.<RoleId, Cast.Player>builder();
        roles.forEach(role -> players.put(role, new Cast.Player("case", new ScriptedBot(role, director))));

        MatchResult result = Match.play(venue, new Cast(players.buildOrThrow()), heard);
        Invariants.hold(Zurich.ENGINE, venue.journal());

        Map<String, Object> found = found(result, venue.facilitatorView(), heard);
        Map<String, Object> expected = new Yaml().load(Files.readString(folder.resolve("then.yaml")));
        assertThat(found.keySet()).containsAll(expected.keySet());
        expected.forEach((key, value) -> assertThat(found.get(key)).as(key).satisfies(each -> {
            if (OF_THOSE_NAMED.contains(key)) {
                assertThat((Map<?, ?>) each).containsAllEntriesOf(cast(value));
            } else {
                assertThat(each).isEqualTo(value);
            }
        }));
    }

    private static Map<String, Object> found(MatchResult result, Viewpoint end, Heard heard) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("outcome", result.outcome());
        found.put("round", result.round());
        found.put("settled", texts(result.settled()));
        found.put("misses", result.misses());
        found.put("conference", result.conference());
        found.put("invitations", texts(result.invitations()));
        Map<String, String> proposals = new LinkedHashMap<>();
        end.proposals()
                .forEach(view -> proposals.put(
                        view.proposal().id().toString(),
                        view.proposal().status().name()));
        found.put("proposals", proposals);
        found.put("missed", result.missed().stream().map(Object::toString).toList());
        found.put("endorsed", result.endorsed());
        found.put("designations", texts(result.designations()));
        found.put("cease_fires", texts(result.ceaseFires()));
        found.put("tracks", numbers(result.tracks()));
        found.put("scores", scores(result));
        found.put("refusals", heard.refused.stream().map(Enum::name).toList());
        return found;
    }

    private static Map<String, Object> scores(MatchResult result) {
        Map<String, Object> scores = new LinkedHashMap<>();
        result.scores()
                .forEach((role, score) ->
                        scores.put(role.value(), "%d against %d".formatted(score.score(), score.walkAway())));
        return scores;
    }

    private static Map<String, Object> numbers(Map<?, Integer> numbers) {
        Map<String, Object> texts = new LinkedHashMap<>();
        numbers.forEach((key, value) -> texts.put(key.toString(), value));
        return texts;
    }

    private static Map<String, String> texts(Map<?, ?> ids) {
        Map<String, String> texts = new LinkedHashMap<>();
        ids.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Map<K, V> cast(Object map) {
        return (Map<K, V>) map;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }
}
