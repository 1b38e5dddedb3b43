package parley.app.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.bots.Seen;
import parley.bots.Venue;
import parley.client.ClientSettings;
import parley.client.CreatedSession;
import parley.client.FacilitatorClient;
import parley.client.ParleyClient;
import parley.client.ParleyRefusedException;
import parley.client.SeatClient;
import parley.client.Snapshot;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.Move;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewpoint;

/**
 * A session on a server, in virtual time. Whatever the server cannot do or refuses, other than a move, comes out as the
 * client's own {@link parley.client.ParleyException}.
 */
public final class RemoteVenue implements Venue, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParleyClient client;
    private final CreatedSession session;
    private final FacilitatorClient facilitator;
    private final Map<RoleId, SeatClient> seats = new HashMap<>();
    private Snapshot latest;

    private RemoteVenue(ParleyClient client, CreatedSession session) {
        this.client = client;
        this.session = session;
        this.facilitator = client.resumeFacilitating(session.id(), session.facilitatorToken(), 0);
        this.latest = facilitator.snapshot();
    }

    /** Creates a session with this seed on the server at this address. */
    public static RemoteVenue open(Address address, String creationKey, ScenarioId scenario, long seed) {
        var options = new SessionOptions(SessionOptions.Pace.VIRTUAL, seed, true);
        ParleyClient client =
                ParleyClient.connect(address.host(), address.port(), ClientSettings.DEFAULT.named("parley match"));
        boolean opened = false;
        try {
            var venue = new RemoteVenue(client, client.createSession(creationKey, scenario, options));
            opened = true;
            return venue;
        } finally {
            if (!opened) {
                client.close();
            }
        }
    }

    /** The fingerprint of the scenario that the server plays. */
    public String scenarioHash() {
        return session.scenarioHash();
    }

    @Override
    public void seat(RoleId role, Occupant occupant) {
        seats.put(role, client.joinSeat(session.id(), session.token(role), occupant));
    }

    @Override
    public void start() {
        facilitator.start();
    }

    @Override
    public Viewpoint view(RoleId role) {
        return at(role).snapshot().view();
    }

    @Override
    public Viewpoint facilitatorView() {
        return latest.view();
    }

    @Override
    public Optional<Rejection> submit(Move move) {
        try {
            at(move.by()).play(move);
            return Optional.empty();
        } catch (ParleyRefusedException refused) {
            RejectionCode code = Arrays.stream(RejectionCode.values())
                    .filter(known -> known.name().equals(refused.code()))
                    .findFirst()
                    .orElseThrow(() -> refused);
            return Optional.of(new Rejection(code, refused.sentence(), refused.remedy()));
        }
    }

    /** A snapshot says up to where the facilitator has been told; all up to there has been sent before it. */
    @Override
    public List<Seen> seen() {
        latest = facilitator.snapshot();
        List<Seen> seen = new ArrayList<>();
        while (facilitator.cursor() < latest.cursor()) {
            var next = next();
            seen.add(new Seen(next.cursor(), next.event()));
        }
        return seen;
    }

    /** Ends every connection. */
    @Override
    public void close() {
        client.close();
    }

    private parley.client.Seen next() {
        try {
            return facilitator
                    .nextSeen(PATIENCE)
                    .orElseThrow(() -> new IllegalStateException("the server told of a sighting and did not send it"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", interrupted);
        }
    }

    private SeatClient at(RoleId role) {
        return Optional.ofNullable(seats.get(role))
                .orElseThrow(() -> new IllegalStateException("nobody was seated for " + role));
    }
}
