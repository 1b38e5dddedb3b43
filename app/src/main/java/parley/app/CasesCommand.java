package parley.app;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import parley.simulator.cases.Case;
import parley.simulator.cases.CaseReader;
import parley.simulator.cases.CaseRunner;
import parley.simulator.cases.Catalogue;
import parley.simulator.cases.CatalogueList;
import parley.simulator.cases.CatalogueReport;
import parley.simulator.cases.RemoteCaseRunner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs adjudication cases: against the engine, and over TCP. */
@Command(
        name = "cases",
        description =
                "Run adjudication cases against the engine and over TCP, and tell what came out otherwise than written; docs/adjudication.md says how to write one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley cases                                        the whole catalogue, in the engine and over TCP",
            "  parley cases engine/src/test/cases/6.D              one section of it",
            "  parley cases my-case.yaml --engine                  a case of your own, in the engine only",
            "  parley cases --list                                 the list of cases, to read"
        })
final class CasesCommand implements Callable<Integer> {

    private static final String ENGINE = "engine";
    private static final String TCP = "over TCP";
    private static final Path CATALOGUE = Path.of("engine/src/test/cases");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            description = "Files of cases, or folders with some; the project's own catalogue if none is named.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--engine", description = "Only against the engine.")
    private boolean engineOnly;

    @Option(names = "--tcp", description = "Only over TCP.")
    private boolean tcpOnly;

    @Option(names = "--list", description = "Run nothing; print the list of cases as the catalogue's chapter 6 has it.")
    private boolean list;

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            paths.add(catalogue());
        }
        if (engineOnly && tcpOnly) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--engine and --tcp exclude each other; with neither, cases run against both");
        }
        boolean passed = true;
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Trouble(ExitCodes.BAD_FILE, "there is no file or folder '%s'".formatted(path));
            }
            var catalogue = Catalogue.at(path);
            if (catalogue.read().isEmpty()) {
                throw new Trouble(
                        ExitCodes.BAD_FILE, "there is no case in '%s'; a case is a file *.yaml".formatted(path));
            }
            passed &= run(catalogue);
        }
        return passed ? ExitCodes.OK : ExitCodes.UNEXPECTED;
    }

    private boolean run(Catalogue catalogue) {
        PrintWriter out = spec.commandLine().getOut();
        List<Case> cases = new ArrayList<>();
        catalogue.read().values().forEach(result -> {
            if (result instanceof CaseReader.Result.Read(var found)) {
                cases.add(found);
            }
        });
        if (list) {
            out.print(CatalogueList.of(cases));
            out.flush();
            return true;
        }
        if (engineOnly) {
            return run(catalogue, ImmutableMap.of(ENGINE, CaseRunner::run));
        }
        try (RemoteCaseRunner remote = RemoteCaseRunner.of(cases)) {
            return run(
                    catalogue,
                    tcpOnly
                            ? ImmutableMap.of(TCP, remote::run)
                            : ImmutableMap.of(ENGINE, CaseRunner::run, TCP, remote::run));
        }
    }

    private boolean run(Catalogue catalogue, ImmutableMap<String, Function<Case, CaseRunner.Result>> runners) {
        PrintWriter out = spec.commandLine().getOut();
        var report = new CatalogueReport(runners, out::println);
        boolean passed = report.run(catalogue);
        out.println(report.summary());
        return passed;
    }

    /** The project's own cases: of the checkout that is here, or one folder up. */
    private static Path catalogue() {
        Path above = Path.of("..").resolve(CATALOGUE);
        return Files.isDirectory(above) && !Files.isDirectory(CATALOGUE) ? above : CATALOGUE;
    }
}
