package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All the texts that a table may write at a time: more of them close together than consequences may follow each other. */
class ManyTextsTest {

    private static final String ROLES = "ABCDEFGHIJ";
    private static final int TEXTS = 2 * 12 * ROLES.length();

    @TempDir
    Path folder;

    @Test
    void oneAdoptionOvertakesThemAll() throws Exception {
        // Given: ten roles write all the texts that they may in two phases
        Path file = Files.writeString(folder.resolve("6.Z.1.yaml"), """
                id: 6.Z.1
                title: One adoption overtakes all other texts
                rule: "Time: consequences run until nothing changes"
                roles: [A, B, C, D, E, F, G, H, I, J]
                issues: {budget: [low, high]}
                procedures: {all: {concurrence: [A, B]}}
                decisions: {budget: all}
                calendar: 4
                moves:
                %s
                  - phase ends
                %s
                  - B assents p1 -> p1 adopted; p2 superseded; p%d superseded
                expect: {p%d: SUPERSEDED, settled: {budget: low}}
                """.formatted(
                        texts(1, TEXTS / 2), texts(TEXTS / 2 + 1, TEXTS), TEXTS, TEXTS));

        // When
        var result = CaseRunner.once(
                Cases.read(CaseReader.read(file, Catalogue.at(folder).tables())));

        // Then
        assertThat(result.findings()).isEmpty();
    }

    private static String texts(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number ->
                        "  - %s proposes p%d budget=low".formatted(ROLES.charAt((number - 1) % ROLES.length()), number))
                .collect(Collectors.joining("\n"));
    }
}
