package parley.server;

import java.net.InetSocketAddress;
import parley.server.edge.ConnectionLimits;

/**
 * How a server is to run.
 *
 * @param address where to listen; port 0 for any that is free
 * @param creationKey what one needs to create a session
 * @param sessionsMax how many sessions it holds
 * @param sessionLoops how many threads they share
 */
public record ServerOptions(
        InetSocketAddress address,
        String creationKey,
        int sessionsMax,
        int sessionLoops,
        ConnectionLimits connectionLimits) {

    private static final int SESSIONS_MAX = 1_000;

    /** The options of a server that nobody has tuned: a session loop for each core. */
    public static ServerOptions standard(InetSocketAddress address, String creationKey) {
        return new ServerOptions(
                address,
                creationKey,
                SESSIONS_MAX,
                Runtime.getRuntime().availableProcessors(),
                ConnectionLimits.standard());
    }

    /** These options with other limits for connections. */
    public ServerOptions with(ConnectionLimits limits) {
        return new ServerOptions(address, creationKey, sessionsMax, sessionLoops, limits);
    }

    /** The options without the key. */
    @Override
    public String toString() {
        return "ServerOptions[%s, sessionsMax=%d, sessionLoops=%d, %s]"
                .formatted(address, sessionsMax, sessionLoops, connectionLimits);
    }
}
