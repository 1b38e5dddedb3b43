package parley.server.edge;

import java.util.concurrent.TimeUnit;

/** A token bucket: so many requests at once, refilled at so many a second. */
final class RateLimit {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long nanosPerRequest;
    private final long creditMax;
    private long credit;
    private long latest;

    /** A full bucket; a rate of 0 never refuses. */
    RateLimit(int requestsPerSecond, int requestsBurst, long nowNanos) {
        nanosPerRequest = requestsPerSecond == 0 ? 0 : SECOND / requestsPerSecond;
        creditMax = nanosPerRequest * requestsBurst;
        credit = creditMax;
        latest = nowNanos;
    }

    /** Takes one request out; false if there is none. */
    boolean take(long nowNanos) {
        credit = Math.min(creditMax, credit + nowNanos - latest);
        latest = nowNanos;
        if (credit < nanosPerRequest) {
            return false;
        }
        credit -= nanosPerRequest;
        return true;
    }
}
