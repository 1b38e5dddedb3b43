package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.engine.id.RoleId;
import parley.engine.view.Viewpoint;

/**
 * Each folder of {@code cases} is one: {@code when.yaml} is a script for the Zurich table, {@code then.yaml} what comes of
 * it, as {@link Then} reads it.
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
        Then then = Then.read(folder, Zurich.LOADED.scenario());
        var heard = new Heard();
        var venue = new LocalVenue(Zurich.ENGINE, 1);
        var roles = Zurich.ENGINE.scenario().roles().keySet();
        var trouble = new ScriptTrouble(false, heard);
        var director = new ScriptDirector(Scripts.load(folder.resolve("when.yaml")), roles, trouble);
        var players = ImmutableMap.<RoleId, Cast.Player>builder();
        roles.forEach(role -> players.put(role, new Cast.Player("case", new ScriptedBot(role, director))));

        MatchResult result = Match.play(venue, new Cast(players.buildOrThrow()), heard);
        Watched.hold(Zurich.ENGINE, venue.journal());

        assertThat(result.otherThan(then.expectation())).isEmpty();
        assertThat(statuses(venue.facilitatorView())).containsAllEntriesOf(then.proposals());
        then.refusals().ifPresent(refusals -> assertThat(heard.refused).isEqualTo(refusals));
    }

    private static Map<String, String> statuses(Viewpoint end) {
        return end.proposals().stream()
                .collect(Collectors.toMap(
                        proposal -> proposal.id().toString(),
                        proposal -> proposal.status().name()));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }
}
