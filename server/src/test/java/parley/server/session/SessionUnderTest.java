package parley.server.session;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Executor;
import parley.engine.Engine;
import parley.engine.command.Move;
import parley.engine.command.RulingCommand;
import parley.engine.id.RoleId;
import parley.engine.id.SessionId;
import parley.engine.invariant.Invariants;
import parley.engine.scenario.Scenario;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionOptions.Pace;
import parley.engine.view.Viewer;
import parley.journal.Journal;

/** A session and short words for what is asked of it. */
final class SessionUnderTest {

    static final Viewer.Facilitating HOST = new Viewer.Facilitating(true);

    private final SessionOptions options;

    private final HostedSession session;
    private final RecordingOutbox creator = new RecordingOutbox();
    private long requestId;

    SessionUnderTest(String id, Scenario scenario, Journal journal, Executor loop) {
        this(id, scenario, journal, loop, Pace.VIRTUAL, new ManualRoom());
    }

    SessionUnderTest(String id, Scenario scenario, Journal journal, Executor loop, Pace pace, ManualRoom room) {
        this(
                id,
                scenario,
                new Surroundings(journal, room, room, RecordingOutbox.encoder(), Invariants.ALL),
                loop,
                pace);
    }

    SessionUnderTest(String id, Scenario scenario, Surroundings surroundings, Executor loop, Pace pace) {
        options = new SessionOptions(pace, 7, true);
        var opening = new HostedSession.Opening(
                new SessionId(id),
                new Engine(scenario),
                options,
                new SeatKeys(HOST, new Token("host"), ImmutableMap.of()));
        session = new HostedSession(opening, surroundings, loop);
        var created = new Reply.Created(session.id(), "", new Token("host"), ImmutableMap.of());
        offer(new SessionRequest.Open(asker(creator), options, created));
    }

    RecordingOutbox creator() {
        return creator;
    }

    boolean offer(SessionRequest request) {
        return session.offer(request);
    }

    Asker asker(RecordingOutbox outbox) {
        return new Asker(outbox, ++requestId);
    }

    RecordingOutbox sit(RoleId role) {
        var outbox = new RecordingOutbox();
        takeSeat(outbox, role, false);
        return outbox;
    }

    void takeSeat(RecordingOutbox outbox, RoleId role, boolean takeOver) {
        offer(new SessionRequest.TakeSeat(
                asker(outbox),
                new Viewer.AtSeat(role),
                new Occupant(Occupant.Kind.PERSON, "person " + role),
                takeOver));
    }

    RecordingOutbox facilitate() {
        var outbox = new RecordingOutbox();
        offer(new SessionRequest.Facilitate(asker(outbox), HOST));
        return outbox;
    }

    void start(RecordingOutbox outbox) {
        offer(new SessionRequest.Start(asker(outbox), HOST));
    }

    void rule(RecordingOutbox outbox, RulingCommand ruling) {
        offer(new SessionRequest.Rule(asker(outbox), HOST, ruling));
    }

    boolean play(RecordingOutbox outbox, Move move) {
        return offer(new SessionRequest.Play(asker(outbox), new Viewer.AtSeat(move.by()), move));
    }

    void resume(RecordingOutbox outbox, RoleId role, long afterCursor) {
        offer(new SessionRequest.Resume(asker(outbox), new Viewer.AtSeat(role), afterCursor));
    }

    void look(RecordingOutbox outbox, RoleId role) {
        offer(new SessionRequest.Look(asker(outbox), new Viewer.AtSeat(role)));
    }

    void leave(RecordingOutbox outbox, RoleId role) {
        offer(new SessionRequest.Leave(asker(outbox), new Viewer.AtSeat(role)));
    }
}
