package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignCommandTest {

    @Test
    void aCampaignTellsItsCountsAndWritesALineOfTheLedger(@TempDir Path folder) throws IOException {
        Path ledger = folder.resolve("new").resolve("ledger.jsonl");

        Run run = Run.of(
                "campaign",
                "rules",
                "--sessions",
                "40",
                "--seed",
                "5",
                "--hosted",
                "20",
                "--ledger",
                ledger.toString(),
                "--date",
                "2026-01-31");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("a line with these counts was added to " + ledger)
                .contains(
                        "40 sessions, seeds 5 to 44;",
                        "2 through the session loop",
                        "proposals: ",
                        "sessions a second");
        assertThat(Files.readAllLines(ledger))
                .singleElement()
                .asString()
                .startsWith("{\"campaign\":\"rules\",\"date\":\"2026-01-31\",\"commit\":\"")
                .contains("\"seed_first\":5,\"seed_last\":44,\"sessions\":40", "\"failed\":0");
    }

    @Test
    void theLedgerGrows(@TempDir Path folder) throws IOException {
        String ledger = folder.resolve("ledger.jsonl").toString();

        Run.of("campaign", "rules", "--sessions", "1", "--ledger", ledger);
        Run.of("campaign", "rules", "--sessions", "1", "--seed", "2", "--ledger", ledger);

        assertThat(Files.readAllLines(Path.of(ledger))).hasSize(2);
    }

    @Test
    void aSmallWorldIsPlayedOutAndWritesALineOfTheLedger(@TempDir Path folder) throws IOException {
        Path ledger = folder.resolve("ledger.jsonl");

        Run run = Run.of("campaign", "worlds", "--depth", "2", "--world", "PLEDGE", "--ledger", ledger.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("depth 1: ", "depth 2: ", "PLEDGE, depth 2: ", " states with a way to the end");
        assertThat(Files.readAllLines(ledger))
                .singleElement()
                .asString()
                .startsWith("{\"campaign\":\"worlds\",")
                .contains("\"world\":\"PLEDGE\",\"depth\":2,\"sequences\":", "\"invariants\":15");
    }

    @Test
    void aCampaignWithoutALedgerWritesNothingDown() {
        Run run = Run.of("campaign", "worlds", "--depth", "1", "--world", "PLEDGE", "--ledger=");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("PLEDGE, depth 1: ").doesNotContain("was added to");
    }

    @Test
    void aWorldWithoutMovesMakesNoSense() {
        Run run = Run.of("campaign", "worlds", "--depth", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--depth is at least 1");
    }

    @Test
    void aCampaignOfNothingMakesNoSense() {
        Run run = Run.of("campaign", "rules", "--sessions", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--sessions is at least 1");
    }

    @Test
    void withoutACampaignItSaysWhatThereIs() {
        assertThat(Run.of("campaign").err()).contains("a campaign is missing: rules or worlds");
    }
}
