package parley.simulator.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import parley.server.session.Alarms;
import parley.simulator.generator.Chance;

/** A clock that jumps from one thing to be done to the next, and the single thread on which all of them are. */
final class VirtualTime implements Executor, InstantSource {

    private static final int STEPS_MAX = 1_000_000;
    private static final int DELAY_MAX_MILLIS = 4;

    private record Task(long atMillis, long number, Runnable action) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::atMillis).thenComparingLong(Task::number));
    private final Chance chance;
    private long nowMillis;
    private long number;

    VirtualTime(Chance chance) {
        this.chance = chance;
    }

    /** Runs this a little later. */
    @Override
    public void execute(Runnable action) {
        after(chance.below(DELAY_MAX_MILLIS), action);
    }

    /** Runs this after so many milliseconds; what is due at the same time keeps its order. */
    void after(long millis, Runnable action) {
        tasks.add(new Task(nowMillis + millis, number++, action));
    }

    /** Rings once, as soon as an instant is past. */
    Alarms.Alarm ringAfter(Instant instant, Runnable ring) {
        var task = new Task(instant.toEpochMilli() + 1, number++, ring);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    /** Runs everything that is due within so many milliseconds, and lets them pass. */
    void pass(long millis) {
        long until = nowMillis + millis;
        for (var next = tasks.peek(); next != null && next.atMillis() <= until; next = tasks.peek()) {
            runNext();
        }
        nowMillis = until;
    }

    /**
     * Runs until nothing is left to do.
     *
     * @throws IllegalStateException if that does not come
     */
    void comeToRest() {
        for (int steps = 0; !tasks.isEmpty(); steps++) {
            if (steps == STEPS_MAX) {
                throw new IllegalStateException("the session loop does not come to rest");
            }
            runNext();
        }
    }

    private void runNext() {
        Task task = tasks.remove();
        nowMillis = Math.max(nowMillis, task.atMillis());
        task.action().run();
    }

    long nowMillis() {
        return nowMillis;
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusMillis(nowMillis);
    }
}
