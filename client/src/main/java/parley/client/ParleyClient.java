package parley.client;

import java.net.InetSocketAddress;
import java.util.function.Consumer;
import parley.engine.id.ScenarioId;
import parley.engine.id.SessionId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.protocol.codec.OccupantCodec;
import parley.protocol.codec.OptionsCodec;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.CreateSession;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.JoinSeat;
import parley.protocol.wire.v1.Joined;

/**
 * A client of one server. Everything that was opened through it ends when it is closed.
 *
 * <pre>{@code
 * try (var parley = ParleyClient.connect("localhost", 7001)) {
 *     var options = new SessionOptions(SessionOptions.Pace.VIRTUAL, 42, false);
 *     var session = parley.createSession(creationKey, new ScenarioId("zurich-2016"), options);
 *     var us = new RoleId("US");
 *     var seat = parley.joinSeat(session.id(), session.token(us), new Occupant(Occupant.Kind.BOT, "my bot"));
 *     parley.facilitate(session.id(), session.facilitatorToken()).start();
 *     seat.play(new PhaseCommand.Yield(us));
 * }
 * }</pre>
 */
public final class ParleyClient implements AutoCloseable {

    private final Dialler dialler;

    private ParleyClient(Dialler dialler) {
        this.dialler = dialler;
    }

    /** A client of the server at this address, with the usual settings. */
    public static ParleyClient connect(String host, int port) {
        return connect(host, port, ClientSettings.DEFAULT);
    }

    /**
     * A client of the server at this address.
     *
     * @throws ConnectionLostException if nobody answers there
     * @throws ParleyRefusedException if the server does not speak this client's version
     */
    public static ParleyClient connect(String host, int port, ClientSettings settings) {
        var dialler = new Dialler(new InetSocketAddress(host, port), settings);
        try {
            dialler.dial().close();
        } catch (ParleyException nobody) {
            dialler.close();
            throw nobody;
        }
        return new ParleyClient(dialler);
    }

    /**
     * Creates a session.
     *
     * @param creationKey what the server printed when it started
     * @throws ParleyRefusedException for a wrong key or an unknown scenario
     */
    public CreatedSession createSession(String creationKey, ScenarioId scenario, SessionOptions options) {
        var request = CreateSession.newBuilder()
                .setCreationKey(creationKey)
                .setScenario(scenario.value())
                .setOptions(OptionsCodec.encode(options));
        Connection connection = dialler.dial();
        try {
            var answer = connection.request(envelope -> envelope.setCreateSession(request));
            return CreatedSession.of(
                    Callbacks.await(answer, "the creation", dialler.settings().timeout())
                            .getSessionCreated());
        } finally {
            connection.close();
        }
    }

    /**
     * Takes a seat, from now on.
     *
     * @throws ParleyRefusedException with {@code SEAT_TAKEN} while another connection holds it
     */
    public SeatClient joinSeat(SessionId session, String token, Occupant occupant) {
        return seat(session, token, join -> join.setOccupant(OccupantCodec.encode(occupant)));
    }

    /** Takes a seat, from now on, also from a connection that holds it; that one ends with {@code REPLACED}. */
    public SeatClient takeOverSeat(SessionId session, String token, Occupant occupant) {
        return seat(
                session,
                token,
                join -> join.setOccupant(OccupantCodec.encode(occupant)).setTakeOver(true));
    }

    /** Takes a seat up again; every sighting after this cursor follows, 0 for the whole history. */
    public SeatClient resumeSeat(SessionId session, String token, long afterCursor) {
        return seat(session, token, join -> join.setAfterCursor(afterCursor));
    }

    /** Attaches as the facilitator, from now on. */
    public FacilitatorClient facilitate(SessionId session, String token) {
        return facilitator(session, token, join -> {});
    }

    /** Attaches as the facilitator; every sighting after this cursor follows, 0 for the whole history. */
    public FacilitatorClient resumeFacilitating(SessionId session, String token, long afterCursor) {
        return facilitator(session, token, join -> join.setAfterCursor(afterCursor));
    }

    /** Ends every connection and stops the client's thread. */
    @Override
    public void close() {
        dialler.close();
    }

    private SeatClient seat(SessionId session, String token, Consumer<JoinSeat.Builder> how) {
        var join = JoinSeat.newBuilder().setSessionId(session.value()).setToken(token);
        how.accept(join);
        Connection connection = dialler.dial();
        Joined joined = joined(connection, envelope -> envelope.setJoinSeat(join));
        return new SeatClient(connection, dialler.settings(), joined, cursor -> resumeSeat(session, token, cursor));
    }

    private FacilitatorClient facilitator(SessionId session, String token, Consumer<JoinAsFacilitator.Builder> how) {
        var join = JoinAsFacilitator.newBuilder().setSessionId(session.value()).setToken(token);
        how.accept(join);
        Connection connection = dialler.dial();
        Joined joined = joined(connection, envelope -> envelope.setJoinAsFacilitator(join));
        return new FacilitatorClient(
                connection,
                dialler.settings(),
                joined.getCursor(),
                cursor -> resumeFacilitating(session, token, cursor));
    }

    private Joined joined(Connection connection, Consumer<ClientEnvelope.Builder> join) {
        try {
            return Callbacks.await(
                            connection.request(join),
                            "the request to join",
                            dialler.settings().timeout())
                    .getJoined();
        } catch (ParleyException failed) {
            connection.close();
            throw failed;
        }
    }
}
