package parley.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.simulator.campaign.LedgerLine;
import parley.simulator.worlds.Exploration;
import parley.simulator.worlds.Explorer;
import parley.simulator.worlds.SmallWorld;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every sequence of moves in small worlds. */
@Command(
        name = "worlds",
        description = {
            "Play small worlds out: every sequence of moves to a depth, with every invariant looked at after every event.",
            "States that are the same are played out once; how many sequences lead to them is counted all the same."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley campaign worlds                              every small world, five moves deep",
            "  parley campaign worlds --depth 6                    deeper, which takes longer"
        })
final class WorldsCampaignCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--depth",
            paramLabel = "MOVES",
            defaultValue = "5",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "How many moves deep.")
    private int depth;

    @Option(
            names = "--world",
            paramLabel = "WORLD",
            description = "Only this one of ${COMPLETION-CANDIDATES}; all, if it is left out.")
    private Optional<SmallWorld> world = Optional.empty();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() {
        if (depth < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--depth is at least 1");
        }
        world.map(List::of).orElse(List.of(SmallWorld.values())).forEach(this::explore);
        return ExitCodes.OK;
    }

    private void explore(SmallWorld one) {
        PrintWriter out = spec.commandLine().getOut();
        LedgerLine.Provenance provenance = ledger.provenance("worlds");
        long began = System.nanoTime();
        Exploration seen = Explorer.explore(one, depth, word -> {
            out.println(word);
            out.flush();
        });
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        out.println("%s, %s, in %,d s".formatted(one, seen, took.toSeconds()));
        ledger.append(LedgerLine.of(provenance, one, seen, took), out);
    }
}
