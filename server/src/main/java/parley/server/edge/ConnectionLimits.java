package parley.server.edge;

import java.time.Duration;

/**
 * What connections may take of the server.
 *
 * @param connectionsMax how many at a time
 * @param join for how long one may go without having joined a session or created one
 * @param idle for how long one may be silent
 * @param stall for how long one may read nothing of what it is sent
 * @param requestsPerSecond over time; 0 for no limit. A session with a virtual pace has none: its driver is trusted with
 *     the creation key, and its own mailbox bounds it
 * @param requestsBurst at once
 */
public record ConnectionLimits(
        int connectionsMax, Duration join, Duration idle, Duration stall, int requestsPerSecond, int requestsBurst) {

    /** The limits of a server that nobody has tuned. */
    public static ConnectionLimits standard() {
        return new ConnectionLimits(
                10_000, Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(10), 20, 40);
    }
}
