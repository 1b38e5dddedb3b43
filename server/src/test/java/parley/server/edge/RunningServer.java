package parley.server.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import parley.journal.Journal;
import parley.journal.memory.MemoryJournal;
import parley.server.ParleyServer;
import parley.server.ServerOptions;
import parley.server.TinyTable;

/** A server on a free port for each test. */
public final class RunningServer implements BeforeEachCallback, AfterEachCallback {

    private final Journal journal;
    private final UnaryOperator<ServerOptions> tuning;
    private ParleyServer server;

    public RunningServer() {
        this(new MemoryJournal(), options -> options);
    }

    public RunningServer(Journal journal, UnaryOperator<ServerOptions> tuning) {
        this.journal = journal;
        this.tuning = tuning;
    }

    public static ServerOptions options(int port) {
        return ServerOptions.standard(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), RawClient.KEY);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        server = ParleyServer.start(tuning.apply(options(0)), TinyTable.scenarios(), journal, Clock.systemUTC());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    public int port() {
        return server.port();
    }

    public ParleyServer server() {
        return server;
    }
}
