package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of the catalogue says what the cases are, and how to write one. */
class CatalogueDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/adjudication.md");

    @TempDir
    Path folder;

    /** If it does not: put the output of {@code ./parley cases --list} into chapter 6. */
    @Test
    void listsEveryCaseWithItsRuleAndIssue() throws Exception {
        List<Case> cases = Cases.all().read().values().stream().map(Cases::read).toList();

        assertThat(chapter("## 6. Cases", "## 7."))
                .isEqualTo(CatalogueList.of(cases).strip() + "\n");
    }

    @Test
    void settlesEveryIssueThatACaseDependsOn() throws Exception {
        String issues = chapter("## 4. Issues", "## 5.");

        assertThat(Cases.all().read().values().stream().map(Cases::read).flatMap(found -> found.issue().stream()))
                .allMatch(issue -> issues.contains("| " + issue + " |"));
    }

    @Test
    void showsACaseThatPasses() throws Exception {
        String example = chapter("## 7. How to write a case", "### What is given");
        Path file = folder.resolve("6.D.3.yaml");
        Files.writeString(file, example.substring(example.indexOf("```yaml\n") + 8, example.indexOf("```\n\n|")));

        Case found = Cases.read(CaseReader.read(file, folder));

        assertThat(CaseRunner.run(found).findings()).isEmpty();
    }

    private static String chapter(String heading, String next) throws Exception {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf('\n', text.indexOf(heading)) + 1;
        return text.substring(start, text.indexOf(next)).strip() + "\n";
    }
}
