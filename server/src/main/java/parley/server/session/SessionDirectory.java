package parley.server.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import parley.engine.id.SessionId;

/** Which sessions there are, and where each lives: the one place that decides it. */
final class SessionDirectory {

    private final ConcurrentHashMap<SessionId, HostedSession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger placed = new AtomicInteger();
    private final List<SessionLoop> loops;
    private final int sessionsMax;

    SessionDirectory(int loops, int sessionsMax) {
        this.loops = IntStream.range(0, loops)
                .mapToObj(number -> new SessionLoop("parley-session-loop-" + number))
                .toList();
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

    void stop(Duration patience) throws InterruptedException {
        for (SessionLoop loop : loops) {
            loop.stop(patience);
        }
    }
}
