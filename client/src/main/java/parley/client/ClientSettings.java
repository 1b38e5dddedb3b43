package parley.client;

import java.time.Duration;

/**
 * How a client behaves.
 *
 * @param name what it is, for the server's log; up to 60 printable characters
 * @param timeout how long it waits for a connection, and for an answer
 * @param unreadMax how many sightings a connection keeps for a reader; of more, the oldest are dropped
 */
public record ClientSettings(String name, Duration timeout, int unreadMax) {

    /** Ten seconds, and 10,000 sightings. */
    public static final ClientSettings DEFAULT = new ClientSettings("parley-client", Duration.ofSeconds(10), 10_000);

    /** @throws IllegalArgumentException if the time or the number is not positive */
    public ClientSettings {
        if (!timeout.isPositive() || unreadMax < 1) {
            throw new IllegalArgumentException("the timeout and the number of unread sightings must be positive");
        }
    }

    /** The same under another name. */
    public ClientSettings named(String newName) {
        return new ClientSettings(newName, timeout, unreadMax);
    }

    /** The same with another timeout. */
    public ClientSettings within(Duration newTimeout) {
        return new ClientSettings(name, newTimeout, unreadMax);
    }
}
