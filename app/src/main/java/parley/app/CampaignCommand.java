package parley.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tests too long for a build: sessions by the hundred thousand, small worlds played out. */
@Command(
        name = "campaign",
        description = "Prove the referee right: sessions by the hundred thousand, and small worlds played out.",
        subcommands = {RulesCampaignCommand.class, WorldsCampaignCommand.class},
        synopsisSubcommandLabel = "CAMPAIGN",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley campaign rules --sessions 200000             the engine against a second opinion",
            "  parley campaign rules --sessions 1 --seed 4711      one session of it, again",
            "  parley campaign worlds --depth 6                    every sequence of six moves in small worlds"
        })
final class CampaignCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a subcommand: says what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a campaign is missing: rules or worlds");
    }
}
