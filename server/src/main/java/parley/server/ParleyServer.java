package parley.server;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.engine.Engine;
import parley.engine.id.ScenarioId;
import parley.engine.invariant.Invariants;
import parley.engine.scenario.Scenario;
import parley.journal.Journal;
import parley.server.edge.TcpEdge;
import parley.server.session.Alarms;
import parley.server.session.ScheduledAlarms;
import parley.server.session.SessionHost;
import parley.server.session.SessionHost.HostOptions;
import parley.server.session.Surroundings;

/** A running server. */
public final class ParleyServer implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(ParleyServer.class);
    private static final Duration LOOPS_PATIENCE = Duration.ofSeconds(1);
    private static final Duration CONNECTIONS_PATIENCE = Duration.ofSeconds(2);
    private static final String NAME = "parley 0.1.0";

    private final SessionHost host;
    private final TcpEdge edge;
    private final Runnable stopClock;

    private ParleyServer(SessionHost host, TcpEdge edge, Runnable stopClock) {
        this.host = host;
        this.edge = edge;
        this.stopClock = stopClock;
    }

    /**
     * Starts a server. The journal stays the caller's, to be closed after the server.
     *
     * @param scenarios what can be played
     * @throws CannotListenException if the port is taken, or the address is not of this machine
     */
    public static ParleyServer start(
            ServerOptions options, Map<ScenarioId, Scenario> scenarios, Journal journal, InstantSource clock)
            throws CannotListenException {
        var alarms = new ScheduledAlarms(clock);
        return start(options, scenarios, journal, clock, alarms, alarms::close);
    }

    /**
     * Starts a server by a clock that the caller moves, and that rings the alarms when it has come to them.
     *
     * @throws CannotListenException if the port is taken, or the address is not of this machine
     */
    public static <C extends InstantSource & Alarms> ParleyServer startByHand(
            ServerOptions options, Map<ScenarioId, Scenario> scenarios, Journal journal, C clock)
            throws CannotListenException {
        return start(options, scenarios, journal, clock, clock, () -> {});
    }

    private static ParleyServer start(
            ServerOptions options,
            Map<ScenarioId, Scenario> scenarios,
            Journal journal,
            InstantSource clock,
            Alarms alarms,
            Runnable stopClock)
            throws CannotListenException {
        var engines = ImmutableMap.copyOf(Maps.transformValues(scenarios, Engine::new));
        var host = new SessionHost(
                new HostOptions(options.creationKey(), options.sessionLoops(), options.sessionsMax()),
                engines,
                new Surroundings(journal, clock, alarms, TcpEdge.encoder(), Invariants.CHEAP));
        var server = new ParleyServer(host, listen(options, host), stopClock);
        LOGGER.atInfo()
                .addKeyValue("address", server.edge.address())
                .addKeyValue("scenarios", scenarios.keySet())
                .log("server started");
        return server;
    }

    private static TcpEdge listen(ServerOptions options, SessionHost host) throws CannotListenException {
        try {
            return new TcpEdge(options.address(), NAME, host, options.connectionLimits());
        } catch (IOException cause) {
            throw new CannotListenException(options.address(), cause);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return edge.address();
    }

    /** The port it listens on. */
    public int port() {
        return edge.address().getPort();
    }

    /** Takes no more connections, ends the turns under way, tells every client, and ends: within about 3 seconds. */
    @Override
    public void close() {
        edge.stopListening();
        stopClock.run();
        try {
            host.stop(LOOPS_PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        edge.stop(CONNECTIONS_PATIENCE);
        LOGGER.atInfo().log("server stopped");
    }
}
