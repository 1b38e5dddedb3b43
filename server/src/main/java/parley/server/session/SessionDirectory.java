package parley.server.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import parley.engine.id.SessionId;

/** Which sessions there are, and where each lives: the one place that decides it. */
final class SessionDirectory {

    private final ConcurrentHashMap<SessionId, HostedSession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger placed = new AtomicInteger();
    private final List<? extends Executor> loops;
    private final int sessionsMax;

    /**
     * A directory of no sessions yet.
     *
     * @param loops where they take their turns; each runs one turn at a time
     */
    SessionDirectory(List<? extends Executor> loops, int sessionsMax) {
        this.loops = loops;
        this.sessionsMax = sessionsMax;
    }

    /** Houses one more session; empty if the house is full. */
    Optional<HostedSession> house(HostedSession.Opening opening, Surroundings surroundings) {
        int number = placed.getAndUpdate(count -> count < sessionsMax ? count + 1 : count);
        if (number >= sessionsMax) {
            return Optional.empty();
        }
        var session = new HostedSession(opening, surroundings, loops.get(number % loops.size()));
        if (sessions.putIfAbsent(session.id(), session) != null) {
            throw new IllegalStateException("two sessions drew the same id");
        }
        return Optional.of(session);
    }

    Optional<HostedSession> find(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }
}
