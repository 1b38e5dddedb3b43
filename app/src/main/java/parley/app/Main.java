package parley.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code parley} command. */
@Command(
        name = "parley",
        description = "An open server for negotiation simulations.",
        subcommands = {
            DemoCommand.class,
            MatchCommand.class,
            ServeCommand.class,
            ScenariosCommand.class,
            CasesCommand.class,
            CampaignCommand.class,
            ProofCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a match did not come out as its script expects, a scripted move was refused, or a case or a campaign failed",
            "2:the command line makes no sense",
            "3:a scenario or a script is missing or has mistakes; they are listed",
            "4:the server cannot be reached or refuses, or the port is in use",
            "130, 143:stopped by Ctrl-C, by SIGTERM, after a clean stop"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley demo                                         see it all work",
            "  parley scenarios                                    what can be played",
            "  parley match zurich-2016 --script history           as it went in 2016, told as a chronicle",
            "  parley match zurich-2016 --seed 7 --json            bots at random, one event a line",
            "  parley serve                                        a server for clients over TCP"
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Log what the parts do, to standard error.")
    void setVerbose(boolean verbose) {
        if (verbose) {
            System.setProperty("parley.log.level", "DEBUG");
        }
    }

    /** Without a subcommand: says what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing: demo, match, serve, scenarios, cases, campaign or proof");
    }

    /** Runs the command, with the same words and digits in every country, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return WholeNumbers.readBy(new CommandLine(new Main()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::complain)
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments);
    }

    /** What is wrong, what may have been meant, and where to read on; not the whole help, in which that would drown. */
    private static int complain(CommandLine.ParameterException problem, String[] arguments) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("parley: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("See: " + helpOn(command));
        return ExitCodes.USAGE;
    }

    private static String helpOn(CommandSpec command) {
        if (command.parent() == null) {
            return command.name() + " help";
        }
        return command.parent().parent() == null
                ? command.parent().name() + " help " + command.name()
                : command.qualifiedName() + " --help";
    }

    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (problem instanceof Trouble trouble) {
            command.getErr().println("parley: " + trouble.getMessage());
            return trouble.exitCode();
        }
        throw problem;
    }
}
