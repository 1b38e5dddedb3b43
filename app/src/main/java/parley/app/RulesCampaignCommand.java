package parley.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parley.simulator.campaign.Campaign;
import parley.simulator.campaign.LedgerLine;
import parley.simulator.campaign.Outcome;
import parley.simulator.campaign.Trial;
import parley.simulator.kernel.HostedPlay;
import parley.simulator.play.InvariantWitness;
import parley.simulator.reference.Reference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Random sessions of random scenarios, judged by the engine and by the reference model. */
@Command(
        name = "rules",
        description = {
            "Make up small scenarios and sessions, and compare the engine with a second opinion.",
            "Session n has the seed SEED + n. Each failure is shrunk, and printed with the line that replays it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley campaign rules --sessions 200000             many sessions, each with a seed of its own",
            "  parley campaign rules --sessions 1 --seed 4711      one session of them, again"
        })
final class RulesCampaignCommand implements Callable<Integer> {

    private static final int WORDS_OF_PROGRESS = 10;
    private static final int PROGRESS_MIN = 1_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sessions",
            paramLabel = "N",
            defaultValue = "10000",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "How many sessions are played.")
    private int sessions;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "The seed of the first session.")
    private long seed;

    @Option(
            names = "--hosted",
            paramLabel = "K",
            defaultValue = "50",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "Play one of K sessions through the server's session loop as well; 0 for none.")
    private int hosted;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() {
        if (sessions < 1 || hosted < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--sessions is at least 1, and --hosted at least 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        var orders = new Campaign.Orders(seed, sessions, hosted, Math.max(PROGRESS_MIN, sessions / WORDS_OF_PROGRESS));
        LedgerLine.Provenance provenance = ledger.provenance("rules");
        var trial = new Trial(new Reference(), InvariantWitness::new);
        Outcome outcome = new Campaign(orders, trial, HostedPlay::problems, out::println).run();
        outcome.lines().forEach(out::println);
        ledger.append(LedgerLine.of(provenance, outcome), out);
        return outcome.isGood() ? ExitCodes.OK : ExitCodes.UNEXPECTED;
    }
}
