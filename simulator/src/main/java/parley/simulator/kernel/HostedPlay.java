package parley.simulator.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.id.RoleId;
import parley.engine.invariant.Invariants;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewer;
import parley.server.session.Asker;
import parley.server.session.HostedSession;
import parley.server.session.Reply;
import parley.server.session.SessionHost;
import parley.server.session.SessionRequest;
import parley.server.session.Surroundings;
import parley.simulator.Plan;
import parley.simulator.generator.Chance;

/**
 * A plan played through the door of the server: a session is created, people come with their tokens, and every command goes
 * in as the request of a connection.
 *
 * <p>What has no door there is left out: a second opening, and whatever is said for a role that does not exist; and a seat
 * that is given by ruling, which is a matter of tokens. A seat that
 * nobody holds is refused by the host and not by the referee, which makes no difference to anybody.
 */
public final class HostedPlay {

    private static final String KEY = "simulated";
    private static final Viewer.Facilitating FACILITATOR = new Viewer.Facilitating(true);

    private final Plan plan;
    private final Engine engine;
    private final Chance chance;
    private final VirtualTime time;
    private final LateJournal journal;
    private final SightingTable sightings = new SightingTable();
    private final SessionHost host;
    private final Map<RoleId, SlowConnection> seats = new LinkedHashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private long requests;

    /** A command of the plan that was delivered, and where its answer is. */
    record Delivery(Command command, SlowConnection connection, long requestId) {}

    /** A connection that came as this viewer. */
    record Visit(Viewer viewer, SlowConnection connection) {}

    private HostedPlay(Plan plan, long seed) {
        this.plan = plan;
        this.engine = new Engine(plan.scenario());
        this.chance = new Chance(seed);
        this.time = new VirtualTime(chance.split());
        this.journal = new LateJournal(time, chance.split());
        this.host = new SessionHost(
                KEY,
                ImmutableMap.of(plan.scenario().id(), engine),
                new Surroundings(journal, time, time::ringAfter, sightings, Invariants.ALL),
                time);
    }

    /** Plays a plan; what was not as it should be, a line each. */
    public static ImmutableList<String> problems(Plan plan) {
        return new HostedPlay(plan, plan.seed()).play();
    }

    private ImmutableList<String> play() {
        Optional<SessionOptions> options = plan.commands().stream()
                .flatMap(command -> command instanceof SessionCommand.Open(var chosen)
                        ? java.util.stream.Stream.of(new SessionOptions(chosen.pace(), plan.seed(), true))
                        : java.util.stream.Stream.empty())
                .findFirst();
        if (options.isEmpty()) {
            return ImmutableList.of();
        }
        var creator = connection();
        long creation = ++requests;
        var refusal = host.create(
                new Asker(creator, creation),
                new SessionHost.Wish(KEY, plan.scenario().id().value(), options.get()));
        time.comeToRest();
        if (refusal.isPresent()
                || creator.replies(creation).size() != 1
                || !(creator.replies(creation).getFirst() instanceof Reply.Created created)) {
            return ImmutableList.of("the session could not be created: " + creator.replies(creation));
        }
        return played(created, options.get());
    }

    private ImmutableList<String> played(Reply.Created created, SessionOptions options) {
        HostedSession session = admitted(created, created.facilitator().value());
        var facilitator = connection();
        visits.add(new Visit(FACILITATOR, facilitator));
        session.offer(new SessionRequest.Facilitate(asker(facilitator), FACILITATOR));
        time.comeToRest();
        for (Command command : plan.commands()) {
            deliver(session, created, facilitator, command);
            time.pass(chance.below(6));
        }
        time.comeToRest();
        Asker look = asker(facilitator);
        session.offer(new SessionRequest.Look(look, FACILITATOR));
        time.comeToRest();
        return new HostedChecks(engine, plan, options, journal.log(created.session()), visits)
                .problems(ImmutableList.copyOf(deliveries), facilitator.replies(look.requestId()));
    }

    private HostedSession admitted(Reply.Created created, String token) {
        return host.admit(created.session().value(), token)
                .map(SessionHost.Admission::session)
                .orElseThrow(() -> new IllegalStateException("a token of the session does not let in"));
    }

    private void deliver(HostedSession session, Reply.Created created, SlowConnection facilitator, Command command) {
        switch (command) {
            case SessionCommand.Start start ->
                offer(session, start, new SessionRequest.Start(asker(facilitator), FACILITATOR));
            case RulingCommand.GiveSeat giving -> {}
            case RulingCommand ruling ->
                offer(session, ruling, new SessionRequest.Rule(asker(facilitator), FACILITATOR, ruling));
            case SeatCommand.Take take when knows(take.role()) -> take(session, created, take);
            case SeatCommand.Leave leave
            when knows(leave.role()) ->
                offer(
                        session,
                        leave,
                        new SessionRequest.Leave(asker(seat(leave.role())), new Viewer.AtSeat(leave.role())));
            case Move move
            when knows(move.by()) -> {
                stumble(session, move.by());
                offer(
                        session,
                        move,
                        new SessionRequest.Play(asker(seat(move.by())), new Viewer.AtSeat(move.by()), move));
            }
            default -> {}
        }
    }

    private boolean knows(RoleId role) {
        return plan.scenario().roles().containsKey(role);
    }

    /** Somebody comes on a new connection, and what follows waits until it is known whether they got the seat. */
    private void take(HostedSession session, Reply.Created created, SeatCommand.Take take) {
        var seatToken = created.seats().get(take.role());
        if (seatToken == null || admitted(created, seatToken.value()) != session) {
            throw new IllegalStateException("the token of " + take.role() + " does not let in");
        }
        time.comeToRest();
        var viewer = new Viewer.AtSeat(take.role());
        var connection = connection();
        Asker asker = asker(connection);
        offer(session, take, new SessionRequest.TakeSeat(asker, viewer, take.occupant(), take.handOver()));
        time.comeToRest();
        if (connection.isAttached()) {
            visits.add(new Visit(viewer, connection));
            seats.put(take.role(), connection);
        }
    }

    /** Now and then a line goes dead, and its holder resumes on another one. */
    private void stumble(HostedSession session, RoleId role) {
        SlowConnection old = seat(role);
        if (!old.isAttached() || !chance.percent(5)) {
            return;
        }
        time.comeToRest();
        old.drop();
        var viewer = new Viewer.AtSeat(role);
        var connection = connection();
        visits.add(new Visit(viewer, connection));
        seats.put(role, connection);
        session.offer(new SessionRequest.Resume(asker(connection), viewer, chance.percent(50) ? old.cursor() : 0));
        time.comeToRest();
    }

    private void offer(HostedSession session, Command command, SessionRequest request) {
        var connection = (SlowConnection) request.asker().outbox();
        deliveries.add(new Delivery(command, connection, request.asker().requestId()));
        if (!session.offer(request)) {
            throw new IllegalStateException("the session's mailbox is full");
        }
    }

    private SlowConnection seat(RoleId role) {
        return seats.computeIfAbsent(role, nobody -> connection());
    }

    private SlowConnection connection() {
        return new SlowConnection(time, chance.split(), sightings);
    }

    private Asker asker(SlowConnection connection) {
        return new Asker(connection, ++requests);
    }
}
