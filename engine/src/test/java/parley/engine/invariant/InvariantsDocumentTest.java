package parley.engine.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of the invariants says which of the twenty are the engine's. */
class InvariantsDocumentTest {

    @Test
    void namesTheTwentyAndWhichAreOfTheEngine() throws Exception {
        List<String> rows = Files.readString(Path.of("../docs/invariants.md"))
                .lines()
                .filter(line -> line.matches("\\| [0-9]+ \\|.*"))
                .toList();

        assertThat(rows).hasSize(20);
        assertThat(rows.stream().filter(row -> row.contains("| engine")))
                .extracting(row -> row.replaceFirst("\\| engine.*", "").strip())
                .containsExactlyElementsOf(Invariants.ALL.stream()
                        .map(invariant -> "| %d | %s".formatted(invariant.number(), invariant.name()))
                        .toList());
    }
}
