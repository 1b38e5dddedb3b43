package parley.server.session;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import parley.engine.Engine;
import parley.engine.id.ScenarioId;
import parley.engine.id.SessionId;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewer;

/** The public way in: creates sessions and lets people in. Safe for use from any thread; never blocks. */
public final class SessionHost {

    private final SecureRandom random = new SecureRandom();
    private final CreationKey key;
    private final ImmutableMap<ScenarioId, Engine> engines;
    private final SessionDirectory directory;
    private final Surroundings surroundings;
    private final List<SessionLoop> ownLoops;

    /** A host of no sessions yet, with threads of its own. */
    public SessionHost(HostOptions options, ImmutableMap<ScenarioId, Engine> engines, Surroundings surroundings) {
        this.key = new CreationKey(options.creationKey());
        this.engines = engines;
        this.ownLoops = IntStream.range(0, options.loops())
                .mapToObj(number -> new SessionLoop("parley-session-loop-" + number))
                .toList();
        this.directory = new SessionDirectory(ownLoops, options.sessionsMax());
        this.surroundings = surroundings;
    }

    /**
     * A host of no sessions yet, without threads.
     *
     * @param creationKey what creating a session takes
     * @param loop where all sessions take their turns, one at a time and in the order in which they are asked for
     */
    public SessionHost(
            String creationKey, ImmutableMap<ScenarioId, Engine> engines, Surroundings surroundings, Executor loop) {
        this.key = new CreationKey(creationKey);
        this.engines = engines;
        this.ownLoops = List.of();
        this.directory = new SessionDirectory(List.of(loop), Integer.MAX_VALUE);
        this.surroundings = surroundings;
    }

    /**
     * What the operator chose.
     *
     * @param loops threads that sessions share
     */
    public record HostOptions(String creationKey, int loops, int sessionsMax) {

        /** The options without the key. */
        @Override
        public String toString() {
            return "HostOptions[loops=%d, sessionsMax=%d]".formatted(loops, sessionsMax);
        }
    }

    /** What somebody wants to create. */
    public record Wish(String creationKey, String scenario, SessionOptions options) {

        /** The wish without the key. */
        @Override
        public String toString() {
            return "Wish[%s, %s]".formatted(scenario, options);
        }
    }

    /** Somebody with a token, let in. */
    public record Admission(HostedSession session, Viewer viewer) {}

    /** Creates a session. Why not, if it cannot be; otherwise the asker is answered when it is durable. */
    public Optional<Denial> create(Asker asker, Wish wish) {
        if (!key.fits(wish.creationKey())) {
            return Optional.of(Denial.WRONG_CREATION_KEY);
        }
        Optional<Engine> engine = engine(wish.scenario());
        if (engine.isEmpty()) {
            return Optional.of(Denial.UNKNOWN_SCENARIO);
        }
        return open(asker, engine.get(), wish.options()) ? Optional.empty() : Optional.of(Denial.SERVER_FULL);
    }

    private Optional<Engine> engine(String scenario) {
        return engines.values().stream()
                .filter(engine -> engine.scenario().id().value().equals(scenario))
                .findFirst();
    }

    private boolean open(Asker asker, Engine engine, SessionOptions options) {
        var id = new SessionId(Token.random(random).value().replaceFirst("^[^A-Za-z0-9]", "0"));
        Token facilitator = Token.random(random);
        ImmutableMap<parley.engine.id.RoleId, Token> seats =
                ImmutableMap.copyOf(Maps.asMap(engine.scenario().roles().keySet(), role -> Token.random(random)));
        var keys = new SeatKeys(new Viewer.Facilitating(options.facilitatorReads()), facilitator, seats);
        var created = new Reply.Created(id, engine.scenarioHash(), facilitator, seats);
        return directory
                .house(new HostedSession.Opening(id, engine, options, keys), surroundings)
                .map(session -> session.offer(new SessionRequest.Open(asker, options, created)))
                .orElse(false);
    }

    /** Lets in whoever has a token of this session. That there is no such session and that it does not fit look alike. */
    public Optional<Admission> admit(String session, String token) {
        return sessionId(session)
                .flatMap(directory::find)
                .flatMap(found -> found.keys().viewer(token).map(viewer -> new Admission(found, viewer)));
    }

    private static Optional<SessionId> sessionId(String text) {
        try {
            return Optional.of(new SessionId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Takes no more turns on its own threads, and gives those under way this long to end. Blocks. */
    public void stop(Duration patience) throws InterruptedException {
        for (SessionLoop loop : ownLoops) {
            loop.stop(patience);
        }
    }
}
