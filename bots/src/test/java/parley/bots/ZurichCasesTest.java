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
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.view.Viewpoint;

/**
 * Each folder of {@code cases} is one: {@code when.yaml} is a script for the Zurich table, {@code then.yaml} what comes of
 * it, with the codes of the refusals in order.
 */
class ZurichCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Set<String> FILES = Set.of("when.yaml", "then.yaml");

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

        Map<String, Object> found = found(result, venue.facilitatorView(), heard);
        Map<String, Object> expected = new Yaml().load(Files.readString(folder.resolve("then.yaml")));
        assertThat(found.keySet()).containsAll(expected.keySet());
        found.keySet().retainAll(expected.keySet());
        assertThat(found).isEqualTo(expected);
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
        found.put("missed", missed(heard));
        found.put("refusals", heard.refused.stream().map(Enum::name).toList());
        return found;
    }

    private static List<String> missed(Heard heard) {
        return heard.seen.stream()
                .map(Seen::event)
                .filter(SessionEvent.DeadlineMissed.class::isInstance)
                .map(event -> ((SessionEvent.DeadlineMissed) event).deadline().value())
                .toList();
    }

    private static Map<String, String> texts(Map<?, ?> ids) {
        Map<String, String> texts = new LinkedHashMap<>();
        ids.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }
}
