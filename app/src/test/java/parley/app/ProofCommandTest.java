package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.simulator.campaign.EngineCode;

class ProofCommandTest {

    @Test
    void printsTheCounts(@TempDir Path folder) throws Exception {
        // Given
        Path ledger = Files.writeString(
                folder.resolve("ledger.jsonl"),
                "{\"engine_sha256\":\"another\",\"sessions\":1200,\"failed\":2}\n"
                        + "{\"engine_sha256\":\"%s\",\"sessions\":34,\"failed\":0}\n".formatted(EngineCode.sha256()));
        // When
        Run run = Run.of("proof", "--no-bugs", "--depth", "2", "--ledger", ledger.toString());
        // Then
        assertThat(run.out())
                .contains(
                        "0 failed, 0 unreadable files",
                        "1,234 sessions on the ledger, 2 of them failed (docs/campaigns.md has what came of it);"
                                + " with this very engine 34, and 0 failed",
                        "depth 2:",
                        "checked by 15 invariants each");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysThatThereIsNoLedger(@TempDir Path folder) {
        Run run = Run.of(
                "proof",
                "--no-bugs",
                "--depth",
                "1",
                "--ledger",
                folder.resolve("none").toString());
        assertThat(run.out()).contains("no campaign is on the ledger");
    }
}
