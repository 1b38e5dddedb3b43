package parley.server.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that rings all alarms of a server. */
public final class ScheduledAlarms implements Alarms, AutoCloseable {

    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor thread;

    /** Alarms by this clock; none is set. */
    public ScheduledAlarms(InstantSource clock) {
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            var alarms = new Thread(task, "parley-alarms");
            alarms.setDaemon(true);
            return alarms;
        });
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Alarm after(Instant instant, Runnable ring) {
        long nanos = Math.max(0, Duration.between(clock.instant(), instant).toNanos()) + 1;
        var task = thread.schedule(ring, nanos, TimeUnit.NANOSECONDS);
        return () -> task.cancel(false);
    }

    /** No alarm rings any more. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
