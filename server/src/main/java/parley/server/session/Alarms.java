package parley.server.session;

import java.time.Instant;

/** Where a session can leave word to be woken. Safe for use from any thread. */
@FunctionalInterface
public interface Alarms {

    /**
     * Rings once, from any thread, as soon as this instant is past; late rather than early, though either does no harm.
     *
     * @param ring short, and never blocks
     */
    Alarm after(Instant instant, Runnable ring);

    /** Word that was left. */
    @FunctionalInterface
    interface Alarm {
        /** Lets it not ring, if it has not. */
        void cancel();
    }
}
