package parley.app;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import parley.app.remote.Address;
import parley.server.ParleyServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The server, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Run the server until Ctrl-C or SIGTERM stops it. Connections are not encrypted yet: keep to a network you trust.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley serve                              for this machine only, on port 7001, with a new creation key",
            "  parley serve --tcp-port 0                 on any free port",
            "  PARLEY_KEY=... parley serve --bind 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int PORT_MAX = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--bind",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "The address to listen on; 0.0.0.0 for all of this machine's.")
    private String bind = "";

    @Option(
            names = "--tcp-port",
            paramLabel = "PORT",
            defaultValue = "7001",
            showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
            description = "The port for TCP clients; 0 for any that is free.")
    private int port;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:PARLEY_KEY}",
            description =
                    "The creation key, which whoever creates a session must give; without it a new one is made. The environment variable PARLEY_KEY is safer.")
    private @Nullable String key;

    @Override
    public Integer call() throws InterruptedException {
        if (spec.commandLine().getParseResult().hasMatchedOption("--key")
                && Optional.ofNullable(key).filter(text -> !text.isBlank()).isEmpty()) {
            throw usage("--key: a creation key is not empty; leave --key out to have a new one made");
        }
        Optional<String> given = Optional.ofNullable(key).filter(text -> !text.isBlank());
        String creationKey = given.orElseGet(LocalServer::newKey);
        InetSocketAddress wanted = address();
        ParleyServer server = LocalServer.start(wanted, creationKey);
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            out.println("Stopped.");
            stopped.countDown();
        }));
        Address address = new Address(wanted.getAddress().getHostAddress(), server.port());
        tell(out, address, given.isPresent() ? "" : creationKey);
        stopped.await();
        return ExitCodes.OK;
    }

    /** A key that was given is not shown again. */
    private void tell(PrintWriter out, Address address, String newKey) {
        Address near = bind.equals("0.0.0.0") ? new Address("localhost", address.port()) : address;
        out.println("Parley listens on %s.".formatted(address));
        out.println("Creation key: " + (newKey.isEmpty() ? "the one you gave" : newKey));
        out.println();
        out.println("Next, in another terminal:");
        out.println("  ./parley match zurich-2016 --script history --connect %s --key %s"
                .formatted(near, newKey.isEmpty() ? "KEY" : newKey));
        out.println("Write a client of your own: docs/protocol.md. Stop with Ctrl-C.");
        out.flush();
    }

    private InetSocketAddress address() {
        if (port < 0 || port > PORT_MAX) {
            throw usage("--tcp-port: a port is a number from 0 to " + PORT_MAX);
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(bind), port);
        } catch (UnknownHostException e) {
            throw usage("--bind: '%s' is no address of this machine".formatted(bind));
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
