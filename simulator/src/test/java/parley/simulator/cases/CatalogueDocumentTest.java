package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
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
    void settlesEveryIssueThatACaseDependsOnAndNamesThoseCases() throws Exception {
        ListMultimap<String, String> cases =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Cases.all().read().values().stream()
                .map(Cases::read)
                .forEach(found -> found.issue().ifPresent(issue -> cases.put(issue, found.id())));

        assertThat(casesOfIssues()).isEqualTo(cases);
    }

    @Test
    void endsChapterFourWhereTheReaderOfCasesThinks() throws Exception {
        assertThat(casesOfIssues().keySet()).allMatch(KnownIssues::has).contains(KnownIssues.LAST);
    }

    /** What the last cell of each row of chapter 4 says. */
    private static ListMultimap<String, String> casesOfIssues() throws Exception {
        ListMultimap<String, String> cases =
                MultimapBuilder.treeKeys().arrayListValues().build();
        chapter("## 4. Issues", "## 5.")
                .lines()
                .filter(row -> row.startsWith("| 4."))
                .forEach(row -> {
                    List<String> cells = Splitter.on(" | ").splitToList(row.substring(2, row.length() - 2));
                    cases.putAll(cells.getFirst(), Splitter.on(", ").split(cells.getLast()));
                });
        return cases;
    }

    @Test
    void showsACaseThatPasses() throws Exception {
        String example = chapter("## 7. How to write a case", "### What is given");

        Case found = read(example.substring(example.indexOf("```yaml\n") + 8, example.indexOf("```\n\n|")));

        assertThat(CaseRunner.run(found).findings()).isEmpty();
    }

    @Test
    void showsWhatCanBeGiven() throws Exception {
        String given = chapter("### What is given", "### Moves");
        String example = given.substring(given.indexOf("```yaml\n") + 8);

        Case found = read("id: 6.Z.1\ntitle: As shown\nrule: shown\nmoves: [A says \"hello\"]\n"
                + example.substring(0, example.indexOf("```")));

        assertThat(CaseRunner.run(found).findings()).isEmpty();
    }

    @Test
    void showsATruceAndASealedPhaseThatPass() throws Exception {
        List<String> examples =
                Splitter.on("```yaml\n").splitToList(chapter("### Two examples more", "### What cannot"));

        assertThat(examples).hasSize(3);
        for (String example : examples.subList(1, 3)) {
            Case found = read(example.substring(0, example.indexOf("```")));
            assertThat(CaseRunner.run(found).findings()).isEmpty();
        }
    }

    private Case read(String text) throws Exception {
        Path file = folder.resolve("shown.yaml");
        Files.writeString(file, text);
        return Cases.read(CaseReader.read(file, folder));
    }

    private static String chapter(String heading, String next) throws Exception {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf('\n', text.indexOf(heading)) + 1;
        return text.substring(start, text.indexOf(next)).strip() + "\n";
    }
}
