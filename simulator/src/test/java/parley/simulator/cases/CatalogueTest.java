package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.simulator.cases.play.Follower;
import parley.simulator.cases.word.EventNames;
import parley.simulator.cases.word.KnownEvents;

/** Every case of the catalogue, against the engine. */
class CatalogueTest {

    @TestFactory
    Stream<DynamicTest> comesOutAsWritten() {
        return Cases.all().read().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(name(entry.getValue()), () -> {
                    Case found = Cases.read(entry.getValue());
                    CaseRunner.Result result = CaseRunner.run(found);
                    assertThat(result.passed())
                            .as(() -> CatalogueReport.heading(found) + "\n"
                                    + String.join("\n", CatalogueReport.lines(result)))
                            .isTrue();
                }));
    }

    @Test
    void namesEachFileAsItsCase() {
        Cases.all().read().forEach((file, result) -> {
            Case found = Cases.read(result);
            assertThat(file).endsWithRaw(java.nio.file.Path.of(found.section(), found.id() + ".yaml"));
        });
    }

    /** Those of all cases: what can be said of an event is known when it is written down. */
    @Test
    void knowsTheWordsOfEveryEvent() {
        Cases.all().read().values().stream()
                .map(Cases::read)
                .forEach(found -> found.play().ifPresent(play -> {
                    EventNames names = EventNames.of(play.scenario(), CaseRunner.names(play));
                    assertThat(CaseRunner.play(found, play, Follower.nobody())
                                    .table()
                                    .events())
                            .allSatisfy(words -> assertThat(KnownEvents.problems(words, names))
                                    .isEmpty());
                }));
    }

    @Test
    void usesEveryTable() throws Exception {
        Catalogue catalogue = Cases.all();
        StringBuilder texts = new StringBuilder();
        for (var file : catalogue.files()) {
            texts.append(Files.readString(file));
        }
        try (var tables = Files.list(catalogue.tables())) {
            assertThat(tables.map(table -> table.getFileName().toString().replace(".yaml", "")))
                    .allMatch(table -> texts.toString().contains("table: " + table + "\n"));
        }
    }

    private static String name(CaseReader.Result result) {
        return switch (result) {
            case CaseReader.Result.Read(var found) -> found.id() + " " + found.title();
            case CaseReader.Result.Unreadable(var file, var rule, var problems) -> file.toString();
        };
    }
}
