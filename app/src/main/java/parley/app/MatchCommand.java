package parley.app;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.remote.Address;
import parley.bots.BotCatalog;
import parley.bots.Casting;
import parley.bots.MatchListener;
import parley.bots.MatchResult;
import parley.engine.Engine;
import parley.engine.id.RoleId;
import parley.scenarios.LoadResult;
import parley.scenarios.problem.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A session played by bots in virtual time, here or on a server. */
@Command(
        name = "match",
        description = "Play a scenario with bots and tell what happens.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley match zurich-2016                            ten bots that make any legal move",
            "  parley match zurich-2016 --seed 7 --json            other chance, one event a line",
            "  parley match zurich-2016 --script history           as it went in 2016",
            "  parley match zurich-2016 --script history --seat TUR=random",
            "                                                      the same, but Turkey does as it likes",
            "  parley match ./my-scenario --script ./my.yaml       from your own files",
            "  PARLEY_KEY=... parley match zurich-2016 --connect localhost:7001",
            "                                                      on a server, over TCP"
        })
final class MatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario's id (see parley scenarios), or the path of its folder.")
    private String scenario = "";

    @Option(
            names = "--script",
            paramLabel = "NAME|FILE",
            description =
                    "Play by this script: one of the scenario's own, or a file. It plays every seat that --seat does not give to another bot.")
    private Optional<String> script = Optional.empty();

    @Option(
            names = "--seat",
            paramLabel = "ROLE=BOT",
            description = "Give a role to this bot. May be repeated. Bots: random (makes any legal move).")
    private List<String> seats = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "Where all chance comes from. The same seed gives the same match, to the byte.")
    private long seed;

    @Option(names = "--json", description = "Tell one event a line as JSON, last a summary, instead of a chronicle.")
    private boolean json;

    @Option(
            names = "--connect",
            paramLabel = "HOST:PORT",
            description = "Play on this server instead of in this process. Needs its creation key.")
    private Optional<String> connect = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:PARLEY_KEY}",
            description = "The server's creation key; the environment variable PARLEY_KEY is safer.")
    private @Nullable String key;

    @Override
    public Integer call() {
        Optional<Address> server = connect.map(this::address);
        keyNeedsAServer();
        LoadResult.Loaded loaded = new Library().scenario(scenario);
        Engine engine = new Engine(loaded.scenario());
        Casting casting = new Casting(script.map(name -> Library.script(name, loaded)), seats(engine), seed);
        MatchListener teller = json ? Playing.jsonLines() : Playing.chronicle(engine);
        Playing playing = new Playing(engine, casting, teller);
        MatchResult result =
                server.map(address -> playing.on(address, creationKey())).orElseGet(playing::here);
        return tell(playing.surprises(result));
    }

    private int tell(List<String> surprises) {
        surprises.forEach(
                surprise -> spec.commandLine().getErr().println("parley: not as the script expects: " + surprise));
        return surprises.isEmpty() ? ExitCodes.OK : ExitCodes.UNEXPECTED;
    }

    private void keyNeedsAServer() {
        if (connect.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--key")) {
            throw usage("--key is for --connect: without a server to play on, no key is needed");
        }
    }

    private ImmutableMap<RoleId, String> seats(Engine engine) {
        Vocabulary roles = Vocabulary.of(
                "role",
                engine.scenario().roles().keySet().stream().map(RoleId::value).toList());
        Vocabulary bots = Vocabulary.of("bot", BotCatalog.names());
        Map<RoleId, String> chosen = new LinkedHashMap<>();
        for (String seat : seats) {
            int equals = seat.indexOf('=');
            if (equals < 0) {
                throw usage("--seat: expected a role, '=' and a bot, such as %s=random, and not '%s'"
                        .formatted(
                                roles.knows(seat)
                                        ? seat
                                        : roles.words().iterator().next(),
                                seat));
            }
            String role = seat.substring(0, equals);
            String bot = seat.substring(equals + 1);
            require(roles, role);
            require(bots, bot);
            chosen.put(new RoleId(role), bot);
        }
        return ImmutableMap.copyOf(chosen);
    }

    private void require(Vocabulary known, String word) {
        if (!known.knows(word)) {
            throw usage("--seat: " + known.unknown(word));
        }
    }

    private Address address(String text) {
        try {
            return Address.parse(text);
        } catch (IllegalArgumentException e) {
            throw usage("--connect: " + e.getMessage());
        }
    }

    private String creationKey() {
        return Optional.ofNullable(key)
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> usage("--connect needs the server's creation key: give --key, or set PARLEY_KEY"));
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
