package parley.server.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.engine.Engine;
import parley.engine.id.SessionId;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.session.SessionOptions;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/**
 * One session and everything it owns. All of it belongs to the thread of its loop; only {@link #offer} and the constants
 * are for others.
 *
 * <pre>
 *   Open --an invariant broken, or the journal failed--&gt; Frozen
 * </pre>
 *
 * <p>When it is frozen, what was decided and can still be made durable is released, every connection is told and closed,
 * and each request from then on is denied.
 */
public final class HostedSession {

    static final int REQUESTS_PER_TURN = 64;
    static final int REQUESTS_WAITING_MAX = 128;

    private static final Logger LOGGER = LoggerFactory.getLogger(HostedSession.class);

    private final SessionId id;
    private final SessionOptions options;
    private final SeatKeys keys;
    private final Mailbox mailbox;
    private final Referee referee;
    private final Releases releases;
    private final Feeds feeds;
    private final RequestDesk desk;
    private final PhaseTimer timer;
    private @Nullable Fault fault;

    HostedSession(Opening opening, Surroundings surroundings, Executor loop) {
        Engine engine = opening.engine();
        this.id = opening.id();
        this.options = opening.options();
        this.keys = opening.keys();
        this.mailbox = new Mailbox(REQUESTS_WAITING_MAX, loop, this::turn);
        this.referee = new Referee(engine, new Stamper(options, surroundings.clock()), surroundings.invariants());
        this.releases = new Releases(id, surroundings.journal(), mailbox, this::journalFailed);
        this.feeds = new Feeds(
                engine.scenario().roles().keySet(),
                new Viewer.Facilitating(options.facilitatorReads()),
                new History(id, surroundings.journal(), mailbox),
                surroundings.encoder());
        this.desk = new RequestDesk(this, new Projector(engine), referee, releases, feeds);
        this.timer = new PhaseTimer(surroundings.alarms(), mailbox, desk::elapse);
    }

    /** What makes this session this one. */
    record Opening(SessionId id, Engine engine, SessionOptions options, SeatKeys keys) {}

    /** Its name. */
    public SessionId id() {
        return id;
    }

    /** What was chosen when it was created. */
    public SessionOptions options() {
        return options;
    }

    /** Puts a request in line, from any thread; false if the line is full, and then nothing will come of it. */
    public boolean offer(SessionRequest request) {
        return mailbox.offer(request);
    }

    SeatKeys keys() {
        return keys;
    }

    private void turn() {
        try {
            mailbox.runNotices();
            takeRequests();
            timer.set(referee.due());
            releases.commit();
            mailbox.runNotices();
        } catch (RuntimeException | Error broken) {
            freeze("notice", broken);
            releases.commit();
        } finally {
            mailbox.endTurn(releases.hasRoom());
        }
    }

    private void takeRequests() {
        for (int i = 0; i < REQUESTS_PER_TURN && releases.hasRoom(); i++) {
            var request = mailbox.poll();
            if (request == null) {
                return;
            }
            take(request);
        }
    }

    private void take(SessionRequest request) {
        if (fault != null) {
            deny(request, fault);
            return;
        }
        try {
            desk.take(request);
        } catch (RuntimeException | Error broken) {
            deny(request, Fault.of(broken));
            freeze(kind(request), broken);
        }
    }

    private void deny(SessionRequest request, Fault why) {
        releases.answer(request.asker(), new Reply.Denied(why.denial(request)));
    }

    private static String kind(SessionRequest request) {
        return request instanceof SessionRequest.Play(var asker, var viewer, var move)
                ? move.getClass().getSimpleName()
                : request.getClass().getSimpleName();
    }

    private void journalFailed(Throwable failure) {
        freeze("append", failure);
    }

    private void freeze(String during, Throwable cause) {
        if (fault != null) {
            return;
        }
        Fault found = Fault.of(cause);
        fault = found;
        timer.set(Optional.empty());
        var line = LOGGER.atError()
                .addKeyValue("session", id)
                .addKeyValue("during", during)
                .addKeyValue("sequence", referee.sequence())
                .addKeyValue("state_hash", referee.stateHash());
        if (cause instanceof BrokenInvariantException broken) {
            line = line.addKeyValue("invariant", broken.violation())
                    .addKeyValue("event", broken.event().getClass().getSimpleName());
        }
        line.setCause(new Evidence(cause)).log("session frozen");
        releases.whenDurable(() -> feeds.closeAll(found.seats(), found.facilitator()), () -> {});
    }
}
