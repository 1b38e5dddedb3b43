package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.engine.id.SessionId;
import parley.journal.Journal;
import parley.journal.JournalEntry;
import parley.journal.memory.MemoryJournal;

/** A session that its server stops is a failure of that one case, told in words, and the run goes on. */
class StoppedSessionIT {

    private static final String CASE = """
            id: 6.Z.%d
            title: Case %d
            rule: "Concurrence: every named role assents"
            roles: [A, B]
            issues: {budget: [low, high]}
            moves: [A proposes p1 budget=low, B assents p1]
            """;

    @TempDir
    Path folder;

    @Test
    void failsOneCaseAndTheRunGoesOn() throws Exception {
        // Given
        for (int number = 1; number <= 2; number++) {
            Files.writeString(folder.resolve("6.Z.%d.yaml".formatted(number)), CASE.formatted(number, number));
        }
        Catalogue catalogue = Catalogue.at(folder);
        List<Case> cases = catalogue.read().values().stream().map(Cases::read).toList();
        List<String> told = new ArrayList<>();
        String summary;

        // When
        try (RemoteCaseRunner runner = RemoteCaseRunner.of(cases, new FullForTheFirst(new MemoryJournal()))) {
            var report = new CatalogueReport(runner::run, told::add);
            report.run(catalogue);
            summary = report.summary();
        }

        // Then
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).startsWith("FAILED 6.Z.1 Case 1");
        assertThat(told.getLast())
                .contains("6.Z.1.yaml:6:", "over TCP, Submit", "expected that the session goes on; found", "stopped");
        assertThat(summary).startsWith("2 cases: 1 passed, 1 failed");
    }

    /** A journal that has no room for a proposal of its first session. */
    private record FullForTheFirst(MemoryJournal journal) implements Journal {
        private static final int STARTED = 4;

        @Override
        public CompletionStage<Void> append(SessionId session, long expectedIndex, List<JournalEntry> entries) {
            return expectedIndex > STARTED && session.equals(journal.sessions().getFirst())
                    ? CompletableFuture.failedStage(new IllegalStateException("the disk is full"))
                    : journal.append(session, expectedIndex, entries);
        }

        @Override
        public CompletionStage<List<JournalEntry>> read(SessionId session, long fromIndex, int entriesMax) {
            return journal.read(session, fromIndex, entriesMax);
        }

        @Override
        public List<SessionId> sessions() {
            return journal.sessions();
        }

        @Override
        public void close() {
            journal.close();
        }
    }
}
