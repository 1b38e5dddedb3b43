package parley.simulator.cases.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.client.ConnectionLostException;
import parley.client.CreatedSession;
import parley.client.FacilitatorClient;
import parley.client.ParleyClient;
import parley.client.ParleyException;
import parley.client.ParleyRefusedException;
import parley.client.SeatClient;
import parley.client.Seen;
import parley.client.TableClient;
import parley.engine.command.ClockCommand;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.event.Event;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewer;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;

/** A session on a server, one TCP connection a seat, each on a line that keeps its bytes. */
public final class RemoteTable implements Follower, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FROZEN = "SESSION_FROZEN";

    private final ImmutableMap<RoleId, PhoneLine> lines;
    private final RoomClock clock;
    private final boolean facilitatorReads;
    private final CreatedSession session;
    private final FacilitatorClient facilitator;
    private final Map<RoleId, SeatClient> seats = new LinkedHashMap<>();
    private final Map<RoleId, String> heard = new LinkedHashMap<>();
    private boolean frozen;
    private Optional<Finding> stopped = Optional.empty();

    /** Opens a session. The lines of its roles are its own as long as it is played. */
    RemoteTable(
            ParleyClient host,
            String creationKey,
            ScenarioId scenario,
            SessionOptions options,
            RoomClock clock,
            ImmutableMap<RoleId, PhoneLine> lines) {
        lines.values().forEach(PhoneLine::forget);
        this.lines = lines;
        this.clock = clock;
        this.facilitatorReads = options.facilitatorReads();
        this.session = host.createSession(creationKey, scenario, options);
        this.facilitator = host.resumeFacilitating(session.id(), session.facilitatorToken(), 0);
    }

    /** Every byte that this role's connections had received when secrecy or the play was over, one character each. */
    public String heardBy(RoleId role) {
        return heard.getOrDefault(role, "");
    }

    /** That the server has stopped the session, or no longer answers, if it is so; from then on there is nothing to follow. */
    public Optional<Finding> stopped() {
        return stopped;
    }

    @Override
    public ImmutableList<Finding> follow(Place place, Command command, Told told) {
        frozen |= told.fault().isPresent();
        return nobodyCanSend(command)
                ? ImmutableList.of()
                : whileItGoesOn(place, "over TCP, " + command, () -> answer(place, command, told));
    }

    /** What is found, unless the session is over already; that it stops is a finding too. */
    private ImmutableList<Finding> whileItGoesOn(Place place, String what, Supplier<ImmutableList<Finding>> findings) {
        if (frozen || stopped.isPresent()) {
            return ImmutableList.of();
        }
        try {
            return findings.get();
        } catch (ParleyException lost) {
            Finding found = new Finding(place, what, "that the session goes on", why(lost));
            stopped = Optional.of(found);
            return ImmutableList.of(found);
        }
    }

    /** The facilitator is told most: which rule it is that no longer held. */
    private String why(ParleyException lost) {
        try {
            facilitator.snapshot();
            return String.valueOf(lost.getMessage());
        } catch (ParleyException more) {
            return String.valueOf(more.getMessage());
        }
    }

    private ImmutableList<Finding> answer(Place place, Command command, Told told) {
        if (command instanceof RulingCommand.ReleaseSheets && told.accepted()) {
            keepWhatWasHeard();
        }
        String expected = told.rejection()
                .map(no -> no.code() + ": " + no.sentence() + no.remedy().orElse(""))
                .orElse("accepted");
        String came = came(command);
        return came.equals(expected)
                ? ImmutableList.of()
                : ImmutableList.of(new Finding(place, "over TCP, " + command, expected, came));
    }

    /** Nobody is connected to an empty seat. */
    private boolean nobodyCanSend(Command command) {
        return switch (command) {
            case Move move -> !seats.containsKey(move.by());
            case SeatCommand.Leave(var role) -> !seats.containsKey(role);
            case SeatCommand.Take take -> false;
            case SessionCommand session -> false;
            case RulingCommand ruling -> false;
            case ClockCommand clock -> true;
        };
    }

    private String came(Command command) {
        try {
            switch (command) {
                case SessionCommand.Open open -> {}
                case SessionCommand.Start start -> facilitator.start();
                case SeatCommand.Take(var role, var occupant, var handOver) -> take(role, occupant, handOver);
                case SeatCommand.Leave(var role) -> {
                    seat(role).leave();
                    seats.remove(role);
                }
                case RulingCommand.GiveSeat giving -> give(giving);
                case RulingCommand ruling -> facilitator.rule(ruling);
                case ClockCommand clock -> throw new IllegalStateException("the server has its own clock");
                case Move move -> seat(move.by()).play(move);
            }
            return "accepted";
        } catch (ParleyRefusedException no) {
            if (no.code().equals(FROZEN)) {
                throw no;
            }
            return no.code() + ": " + no.sentence() + no.remedy().orElse("");
        }
    }

    private void take(RoleId role, Occupant occupant, boolean handOver) {
        ParleyClient client = line(role).client();
        SeatClient seat = handOver
                ? client.takeOverSeat(session.id(), session.token(role), occupant)
                : client.joinSeat(session.id(), session.token(role), occupant);
        hasReplaced(seats.put(role, seat));
    }

    private void give(RulingCommand.GiveSeat giving) {
        facilitator.rule(giving);
        RoleId role = giving.role();
        hasReplaced(seats.put(role, line(role).client().resumeSeat(session.id(), session.token(role), 0)));
    }

    /**
     * Waits until the server has told the seat's connection before this one, if there was any, why it ends. It does so on
     * a thread of its own, and what was not awaited would be missing from what was heard, or not, as chance has it.
     */
    private static void hasReplaced(@Nullable SeatClient before) {
        if (before == null) {
            return;
        }
        try {
            Optional<Seen> unread = before.nextSeen(PATIENCE);
            while (unread.isPresent()) {
                unread = before.nextSeen(PATIENCE);
            }
        } catch (ConnectionLostException ended) {
            return;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
        throw new IllegalStateException("the server did not end a connection that it has replaced");
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for the server", interrupted);
    }

    private PhoneLine line(RoleId role) {
        return Optional.ofNullable(lines.get(role))
                .orElseThrow(() -> new IllegalStateException("no line was laid for " + role));
    }

    private SeatClient seat(RoleId role) {
        @Nullable SeatClient seat = seats.get(role);
        if (seat == null) {
            throw new IllegalStateException("nobody sits at " + role + ", so nobody can send its move");
        }
        return seat;
    }

    /** A snapshot comes after what the alarms brought about. */
    @Override
    public ImmutableList<Finding> at(Place place, Instant now) {
        return whileItGoesOn(place, "over TCP, when time passes", () -> {
            clock.set(now);
            facilitator.snapshot();
            return ImmutableList.of();
        });
    }

    @Override
    public ImmutableList<Finding> compare(Place place, RefereeTable table) {
        return whileItGoesOn(place, "over TCP, at the end", () -> views(place, table));
    }

    private ImmutableList<Finding> views(Place place, RefereeTable table) {
        var findings = ImmutableList.<Finding>builder();
        seats.forEach((role, seat) -> {
            if (table.state().seat(role).occupant().isEmpty()) {
                return;
            }
            var snapshot = seat.snapshot();
            equal(
                    findings,
                    place,
                    "the view of %s over TCP".formatted(role),
                    table.view(new Viewer.AtSeat(role)),
                    snapshot.view());
            List<Event> live = events(seat, snapshot.cursor());
            ImmutableList<Event> all = table.seenBy(new Viewer.AtSeat(role));
            equal(
                    findings,
                    place,
                    "what %s saw over TCP as it happened".formatted(role),
                    all.subList(all.size() - Math.min(live.size(), all.size()), all.size()),
                    live);
            try (SeatClient again = seat.resumeAfter(0)) {
                hasReplaced(seat);
                equal(
                        findings,
                        place,
                        "all that %s can read again over TCP".formatted(role),
                        all,
                        events(again, snapshot.cursor()));
            }
        });
        equal(
                findings,
                place,
                "the view of the facilitator over TCP, with the state hash",
                table.view(new Viewer.Facilitating(facilitatorReads)),
                facilitator.snapshot().view());
        lines.forEach((role, line) -> heard.putIfAbsent(role, line.heard()));
        return findings.build();
    }

    /** From now on nothing is secret. A snapshot comes after all that was sent before it. */
    private void keepWhatWasHeard() {
        seats.values().forEach(SeatClient::snapshot);
        lines.forEach((role, line) -> heard.put(role, line.heard()));
    }

    private static void equal(
            ImmutableList.Builder<Finding> findings, Place place, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            findings.add(new Finding(place, what, expected.toString(), found.toString()));
        }
    }

    private static List<Event> events(TableClient client, long cursor) {
        List<Event> events = new ArrayList<>();
        try {
            while (client.cursor() < cursor) {
                events.add(client.nextSeen(PATIENCE)
                        .orElseThrow(
                                () -> new IllegalStateException("the server told of a sighting and did not send it"))
                        .event());
            }
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
        return events;
    }

    @Override
    public void close() {
        seats.values().forEach(SeatClient::close);
        facilitator.close();
    }
}
