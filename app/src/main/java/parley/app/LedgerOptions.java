package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.simulator.campaign.EngineCode;
import parley.simulator.campaign.LedgerLine;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a campaign writes its counts down, and under which day. */
final class LedgerOptions {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "reliability/ledger.jsonl",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = {
                "Append the counts to this file, one line of JSON for each thing tried; an empty name for none.",
                "In a checkout of the project this file is part of it and so shows as changed."
            })
    private String ledger = "";

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day that the ledger is told; today, if it is left out.")
    private Optional<String> date = Optional.empty();

    /** The code that a campaign of this name is about to try. */
    LedgerLine.Provenance provenance(String campaign) {
        return new LedgerLine.Provenance(
                campaign,
                date.orElseGet(() -> LocalDate.now(ZoneOffset.UTC).toString()),
                Ledger.commit(),
                EngineCode.sha256());
    }

    /** Writes a line down and says where, unless there is no ledger. */
    void append(String line, PrintWriter out) {
        if (!ledger.isEmpty()) {
            Ledger.append(Path.of(ledger), line);
            out.println("a line with these counts was added to " + ledger
                    + " (--ledger FILE for another, --ledger= for none)");
        }
    }
}
