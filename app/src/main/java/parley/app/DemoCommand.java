package parley.app;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.app.remote.Address;
import parley.bots.Casting;
import parley.bots.MatchListener;
import parley.bots.MatchResult;
import parley.engine.Engine;
import parley.scenarios.LoadResult;
import parley.server.ParleyServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All of it in one command: a server, a TCP client for each role, the recorded history, and a check of the outcome. */
@Command(
        name = "demo",
        description =
                "See it all work: start a server on a free port, connect one TCP client for each role, play the Zurich table as it went in 2016, tell it, and check how it came out.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley demo                                         takes some seconds and needs nothing else"})
final class DemoCommand implements Callable<Integer> {

    private static final String SCENARIO = "zurich-2016";
    private static final String SCRIPT = "history";
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LoadResult.Loaded loaded = new Library().scenario(SCENARIO);
        Engine engine = new Engine(loaded.scenario());
        Casting casting = new Casting(Optional.of(Library.script(SCRIPT, loaded)), ImmutableMap.of(), SEED);
        Playing playing = new Playing(engine, casting, Playing.chronicle(engine));
        MatchResult result = overTcp(playing);
        List<String> surprises = new ArrayList<>(playing.surprises(result));
        MatchResult here = new Playing(engine, casting, silent()).here();
        if (!here.equals(result)) {
            surprises.add("the same match in process: expected %s, found %s".formatted(result, here));
        }
        return tell(engine, result, surprises);
    }

    private static MatchResult overTcp(Playing playing) {
        String key = LocalServer.newKey();
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (ParleyServer server = LocalServer.start(anyPort, key)) {
            return playing.on(new Address(anyPort.getAddress().getHostAddress(), server.port()), key);
        }
    }

    private int tell(Engine engine, MatchResult result, List<String> surprises) {
        PrintWriter out = spec.commandLine().getOut();
        if (!surprises.isEmpty()) {
            surprises.forEach(surprise -> spec.commandLine().getErr().println("parley: not as expected: " + surprise));
            return ExitCodes.UNEXPECTED;
        }
        out.println();
        out.println("Checked: %d roles over TCP, %d events; it came out as the script expects, and the same in process."
                .formatted(engine.scenario().roles().size(), result.events()));
        return ExitCodes.OK;
    }

    private static MatchListener silent() {
        return (seen, now) -> {};
    }
}
