package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parley.simulator.bugs.Checkout;
import parley.simulator.bugs.Hunt;
import parley.simulator.campaign.EngineCode;
import parley.simulator.cases.CaseRunner;
import parley.simulator.cases.Catalogue;
import parley.simulator.cases.CatalogueReport;
import parley.simulator.worlds.Explorer;
import parley.simulator.worlds.SmallWorld;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All the counts of what the referee was tried with. */
@Command(
        name = "proof",
        description = {
            "Print all counts of what the referee was tried with.",
            "These are the cases, the random sessions of the ledger, the states of small worlds, and the planted bugs that were",
            "caught. Needs a checkout of the project, and a JDK."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley proof                                        all of it, some minutes",
            "  parley proof --no-bugs --depth 3                    the quick half of it"
        })
final class ProofCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("\"(sessions|failed)\":(\\d+)");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--depth",
            paramLabel = "MOVES",
            defaultValue = "4",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "How many moves deep the small worlds are played out.")
    private int depth;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "reliability/ledger.jsonl",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "The ledger of the campaigns.")
    private Path ledger = Path.of("");

    @Option(names = "--no-bugs", description = "Plant no bugs, which takes the longest.")
    private boolean noBugs;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var report = new CatalogueReport(CaseRunner::run, out::println);
        boolean good = report.run(Catalogue.at(Checkout.cases()));
        out.println("cases:   " + report.summary());
        out.println("random:  " + campaigns());
        for (SmallWorld world : SmallWorld.values()) {
            out.println("worlds:  %s, %s".formatted(world, Explorer.explore(world, depth)));
        }
        out.println("sealed:  " + Explorer.exploreSealed(depth - 1));
        if (!noBugs) {
            Hunt hunt = Hunt.all();
            hunt.finds().stream().filter(find -> !find.isCaught()).forEach(out::println);
            out.println("bugs:    " + hunt.summary());
            good &= hunt.caught() == hunt.finds().size();
        }
        return good ? ExitCodes.OK : ExitCodes.UNEXPECTED;
    }

    /** What the ledger says, of all engines and of the one that is here. */
    private String campaigns() {
        if (!Files.exists(ledger)) {
            return "no campaign is on the ledger " + ledger;
        }
        try {
            List<String> lines = Files.readAllLines(ledger);
            List<String> ours = lines.stream()
                    .filter(line -> line.contains(EngineCode.sha256()))
                    .toList();
            long failed = sum("failed", lines);
            return "%,d sessions on the ledger, %,d of them failed%s; with this very engine %,d, and %,d failed"
                    .formatted(
                            sum("sessions", lines),
                            failed,
                            failed == 0 ? "" : " (docs/campaigns.md has what came of it)",
                            sum("sessions", ours),
                            sum("failed", ours));
        } catch (IOException e) {
            throw new Trouble(ExitCodes.BAD_FILE, "the ledger %s cannot be read: %s".formatted(ledger, e.getMessage()));
        }
    }

    private static long sum(String name, List<String> lines) {
        return lines.stream()
                .mapToLong(line -> NUMBER.matcher(line)
                        .results()
                        .filter(number -> number.group(1).equals(name))
                        .mapToLong(number -> Long.parseLong(number.group(2)))
                        .sum())
                .sum();
    }
}
