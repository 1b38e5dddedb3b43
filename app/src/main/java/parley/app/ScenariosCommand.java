package parley.app;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import parley.engine.scenario.Header;
import parley.scenarios.LoadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be played. */
@Command(
        name = "scenarios",
        description = "List what can be played: scenarios, their roles and scripts.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley scenarios                                    what can be played with parley match"})
final class ScenariosCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Library library = new Library();
        PrintWriter out = spec.commandLine().getOut();
        library.names().forEach(name -> tell(out, library.scenario(name)));
        out.println("Play one: parley match " + library.names().getFirst() + " (see parley help match)");
    }

    private static void tell(PrintWriter out, LoadResult.Loaded loaded) {
        var scenario = loaded.scenario();
        Header header = scenario.header();
        out.println(scenario.id());
        out.println("  " + header.title());
        out.printf(
                "  %d to %d players, %d minutes of play, %d to read%n",
                header.playersMin(), header.playersMax(), header.minutes(), header.readingMinutes());
        out.println("  roles:");
        scenario.roles()
                .values()
                .forEach(role -> out.printf(
                        "    %-6s %s, %s%s%n",
                        role.id(), role.party(), role.title(), role.required() ? "" : " (optional)"));
        String scripts = loaded.scripts().values().stream()
                .map(script -> "%n    %s  %s".formatted(script.name(), script.title()))
                .collect(Collectors.joining());
        out.println("  scripts:" + (scripts.isEmpty() ? " none" : scripts));
        out.println();
    }
}
