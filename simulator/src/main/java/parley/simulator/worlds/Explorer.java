package parley.simulator.worlds;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.id.RoleId;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Watch;
import parley.engine.session.Fingerprint;
import parley.engine.session.Occupant;
import parley.engine.session.Seat;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/**
 * Plays a world out, layer by layer: every move in every state, once, and how many sequences of moves there are by adding.
 *
 * <p>That a state is played out only once, however many sequences lead to it, loses nothing:
 *
 * <ul>
 *   <li>What the engine does depends on the state and on the stamped command alone, and all commands here have the same
 *       stamp. So a state has one future, whatever went before.
 *   <li>States are told apart by the hash of all they hold: the date and the phase, seats, texts with their positions and
 *       numbers, instruments, tracks, misses, promises. Left out are the counters of moves in a phase, which only limits
 *       read that are far beyond any depth (12 texts, 300 moves). Two of n states that differ have the same 128 bits with
 *       a chance of about n * n / 2^129.
 *   <li>An invariant looks at an event between the two states before and after it, and at all that a command led to; never
 *       further back. So it says of a move in a state what it would say at the end of every sequence that leads there.
 * </ul>
 */
public final class Explorer {

    private static final int STATES_BETWEEN_WORDS = 100_000;

    private final Engine engine;
    private final Watch watch;
    private final Consumer<String> progress;
    private final Graph graph = new Graph();
    private final Map<Integer, Place> open = new LinkedHashMap<>();
    private final Set<Fingerprint> ends = new HashSet<>();
    private long transitions;
    private long refused;
    private long events;
    private long swaps;

    private Explorer(SmallWorld world, Consumer<String> progress) {
        this.engine = new Engine(world.scenario());
        this.watch = new Watch(engine.book(), Invariants.ALL);
        this.progress = progress;
    }

    /** A state whose moves have not been played yet, and one sequence that leads to it. */
    private record Place(SessionState state, @Nullable Path path) {}

    private record Path(@Nullable Path before, Move move) {
        @Override
        public String toString() {
            return (before == null ? "" : before + "\n") + move;
        }
    }

    /**
     * A small world to a depth.
     *
     * @param progress is told now and then how far it is
     * @throws IllegalStateException if an invariant does not hold; the message has the sequence of moves
     */
    public static Exploration explore(SmallWorld world, int depth, Consumer<String> progress) {
        var explorer = new Explorer(world, progress);
        return explorer.to(explorer.started(), depth);
    }

    /** The same without a word on the way. */
    public static Exploration explore(SmallWorld world, int depth) {
        return explore(world, depth, word -> {});
    }

    /**
     * The world with a council from its sealed phase on, with two texts open to vote on.
     *
     * @throws IllegalStateException if an invariant does not hold, or the order of arrival matters
     */
    public static Exploration exploreSealed(int depth) {
        var explorer = new Explorer(SmallWorld.COUNCIL, word -> {});
        SessionState start = explorer.started();
        for (Move move : WorldMoves.toTheSealedPhase()) {
            start = explorer.decide(start, move).orElseThrow();
        }
        explorer.events = 0;
        return explorer.to(start, depth);
    }

    /** The world as its first phase begins, with everybody at the table. */
    static SessionState startOf(SmallWorld world) {
        return new Explorer(world, word -> {}).started();
    }

    private Exploration to(SessionState start, int depth) {
        arrive(new Place(start, null), true);
        Map<Integer, Long> sequencesTo = Map.of(0, 1L);
        long sequences = 0;
        for (int moves = 1; moves <= depth; moves++) {
            playOut(moves < depth);
            sequencesTo = graph.next(sequencesTo);
            sequences = sequencesTo.values().stream().reduce(sequences, Math::addExact);
            progress.accept("depth %d: %,d sequences of moves, %,d states".formatted(moves, sequences, graph.size()));
        }
        return new Exploration(
                depth,
                sequences,
                graph.size(),
                transitions,
                refused,
                events,
                Invariants.ALL.size(),
                swaps,
                graph.size());
    }

    /** Plays every move in every open state; the states that this leads to are open then, if there are moves left. */
    private void playOut(boolean goesOn) {
        Map<Integer, Place> now = new LinkedHashMap<>(open);
        open.clear();
        long done = 0;
        for (Integer state : List.copyOf(now.keySet())) {
            Place place = now.remove(state);
            if (place != null && place.state().stage() instanceof Stage.Playing) {
                graph.lead(state, playOut(place, goesOn));
            }
            if (++done % STATES_BETWEEN_WORDS == 0) {
                progress.accept("  %,d states played out, %,d to go".formatted(done, now.size()));
            }
        }
    }

    private List<Integer> playOut(Place place, boolean goesOn) {
        List<Move> accepted = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        WorldMoves.in(place.state())
                .forEach(move -> play(place, move).ifPresent(state -> {
                    accepted.add(move);
                    after.add(arrive(new Place(state, new Path(place.path(), move)), goesOn));
                }));
        swapSealed(place, accepted);
        return after;
    }

    /** The number of this state; one that is new is shown to have an end, and is open. */
    private int arrive(Place place, boolean goesOn) {
        int known = graph.size();
        int state = graph.numberOf(key(place.state()));
        if (state == known) {
            endsByYields(place.state());
            if (goesOn) {
                open.put(state, place);
            }
        }
        return state;
    }

    private Optional<SessionState> play(Place place, Move move) {
        try {
            var after = decide(place.state(), move);
            if (after.isPresent()) {
                transitions++;
            } else {
                refused++;
            }
            return after;
        } catch (RuntimeException broken) {
            throw new IllegalStateException("after\n%s\n%s".formatted(place.path(), move), broken);
        }
    }

    private Optional<SessionState> decide(SessionState state, Command command) {
        return switch (engine.decide(state, new Stamped(1, Instant.EPOCH, 0, command))) {
            case Answer.Refused refusal -> Optional.empty();
            case Answer.Accepted accepted -> {
                events += accepted.events().size();
                yield Optional.of(watch.follow(state, accepted));
            }
        };
    }

    /** Invariant 11: two positions taken in a sealed phase lead to the same state in either order. */
    private void swapSealed(Place place, List<Move> accepted) {
        if (!engine.book().phase(place.state().playing().phase()).sealed()) {
            return;
        }
        List<Move> positions = accepted.stream()
                .filter(ProposalCommand.TakePosition.class::isInstance)
                .toList();
        for (Move one : positions) {
            for (Move other : positions) {
                if (one.by().value().compareTo(other.by().value()) < 0) {
                    swaps++;
                    if (!inOrder(place.state(), one, other).equals(inOrder(place.state(), other, one))) {
                        throw new IllegalStateException(
                                "the order of arrival matters: after\n%s\n%s\n%s".formatted(place.path(), one, other));
                    }
                }
            }
        }
    }

    private Optional<Fingerprint> inOrder(SessionState state, Move first, Move second) {
        return decide(state, first).flatMap(between -> decide(between, second)).map(Explorer::key);
    }

    /** Invariant 20: a state from which yields alone lead to the end. */
    private void endsByYields(SessionState state) {
        List<Fingerprint> way = new ArrayList<>();
        SessionState now = state;
        while (now.stage() instanceof Stage.Playing) {
            Fingerprint key = key(now);
            if (ends.contains(key)) {
                break;
            }
            way.add(key);
            RoleId next = now.seats().values().stream()
                    .filter(seat -> !seat.yielded())
                    .findFirst()
                    .orElseThrow()
                    .role();
            now = decide(now, new PhaseCommand.Yield(next)).orElseThrow();
        }
        ends.addAll(way);
    }

    private static Fingerprint key(SessionState state) {
        var seats = state.seats()
                .each(seat ->
                        new Seat(seat.role(), seat.occupant(), seat.presence(), seat.used(), seat.yielded(), 0, 0));
        return state.withSeats(seats).hash();
    }

    private SessionState started() {
        var options = new SessionOptions(SessionOptions.Pace.VIRTUAL, 1, false);
        var commands = ImmutableList.<Command>builder().add(new SessionCommand.Open(options));
        engine.scenario()
                .roles()
                .keySet()
                .forEach(role ->
                        commands.add(new SeatCommand.Take(role, new Occupant(Occupant.Kind.BOT, role.value()), false)));
        commands.add(new SessionCommand.Start());
        SessionState now = engine.initial();
        for (Command command : commands.build()) {
            now = decide(now, command).orElseThrow();
        }
        events = 0;
        return now;
    }
}
