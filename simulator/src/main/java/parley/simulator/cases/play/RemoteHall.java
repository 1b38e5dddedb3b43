package parley.simulator.cases.play;

import com.google.common.collect.ImmutableMap;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import parley.client.ParleyClient;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionOptions;
import parley.journal.Journal;
import parley.server.CannotListenException;
import parley.server.ParleyServer;
import parley.server.ServerOptions;

/** A real server on a free port of this machine, for any number of tables, one after the other. */
public final class RemoteHall implements AutoCloseable {
    private static final String KEY = "the-catalogue-of-cases";
    private static final int SESSIONS_MAX = 100_000;

    private static final String HOST = "127.0.0.1";

    private final RoomClock clock = new RoomClock();
    private final ParleyServer server;
    private final ParleyClient host;
    private final List<PhoneLine> lines = new ArrayList<>();

    /** Starts a server that offers these scenarios and keeps its sessions in this journal. */
    public RemoteHall(ImmutableMap<ScenarioId, Scenario> scenarios, Journal journal) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var standard = ServerOptions.standard(address, KEY);
        var options =
                new ServerOptions(address, KEY, SESSIONS_MAX, standard.sessionLoops(), standard.connectionLimits());
        try {
            server = ParleyServer.startByHand(options, scenarios, journal, clock);
        } catch (CannotListenException e) {
            throw new IllegalStateException("no server could be started on this machine", e);
        }
        host = ParleyClient.connect(HOST, server.port());
    }

    /** A new session of this scenario; the one before it is over. */
    public RemoteTable open(Scenario scenario, SessionOptions options) {
        clock.reset();
        var laid = ImmutableMap.<RoleId, PhoneLine>builder();
        int number = 0;
        for (RoleId role : scenario.roles().keySet()) {
            if (lines.size() <= number) {
                lines.add(new PhoneLine(server.port()));
            }
            laid.put(role, lines.get(number++));
        }
        return new RemoteTable(host, KEY, scenario.id(), options, clock, laid.buildOrThrow());
    }

    @Override
    public void close() {
        lines.forEach(PhoneLine::close);
        host.close();
        server.close();
    }
}
