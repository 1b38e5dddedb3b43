package parley.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Sightings between the thread that receives them and those that read them. Bounded: the oldest give way. */
final class SeenBuffer {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Seen> unread = new ArrayDeque<>();
    private final int unreadMax;
    private long lastRead;
    private boolean overflowed;
    private @Nullable ConnectionLostException ended;

    SeenBuffer(int unreadMax) {
        this.unreadMax = unreadMax;
    }

    /** Reading starts after this cursor. */
    void startAfter(long cursor) {
        lock.lock();
        try {
            lastRead = Math.max(lastRead, cursor);
        } finally {
            lock.unlock();
        }
    }

    void add(Seen seen) {
        lock.lock();
        try {
            if (unread.size() == unreadMax) {
                unread.removeFirst();
                overflowed = true;
            }
            unread.addLast(seen);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more will come; what has come can still be read. */
    void end(ConnectionLostException reason) {
        lock.lock();
        try {
            if (ended == null) {
                ended = reason;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next sighting; empty if none comes in this time. */
    Optional<Seen> next(Duration limit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = limit.toNanos();
            while (unread.isEmpty() && ended == null && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return take();
        } finally {
            lock.unlock();
        }
    }

    /** The cursor of the last sighting that was read. */
    long lastRead() {
        lock.lock();
        try {
            return lastRead;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Seen> take() {
        if (overflowed) {
            overflowed = false;
            throw new SightingsLostException(lastRead);
        }
        Seen seen = unread.pollFirst();
        if (seen != null) {
            lastRead = seen.cursor();
        } else if (ended != null) {
            throw ended;
        }
        return Optional.ofNullable(seen);
    }
}
