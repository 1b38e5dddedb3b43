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
 * Plays a world out, layer by layer: every move in every state that is not known yet, down to a depth.
 *
 * <p>States are told apart by all they hold but the counters of moves, which only a limit far beyond any depth reads. Of a
 * state that is known, its hash is kept.
 */
public final class Explorer {

    private final Engine engine;
    private final Watch watch;
    private final Set<Fingerprint> known = new HashSet<>();
    private final Set<Fingerprint> ends = new HashSet<>();
    private long sequences;
    private long transitions;
    private long refused;
    private long events;
    private long swaps;

    private Explorer(Engine engine) {
        this.engine = engine;
        this.watch = new Watch(engine.book(), Invariants.ALL);
    }

    /** A state on its way: how many sequences lead to it, and one of them. */
    private record Place(
            SessionState state, long sequences, @Nullable Path path) {
        Place with(long more) {
            return new Place(state, Math.addExact(sequences, more), path);
        }
    }

    private record Path(@Nullable Path before, Move move) {
        @Override
        public String toString() {
            return (before == null ? "" : before + "\n") + move;
        }
    }

    /**
     * The small world to a depth.
     *
     * @throws IllegalStateException if an invariant does not hold; the message has the sequence of moves
     */
    public static Exploration explore(int depth) {
        var explorer = new Explorer(new Engine(SmallWorld.scenario()));
        return explorer.to(explorer.started(), depth);
    }

    /**
     * The same world from its sealed phase on, with two texts open to vote on.
     *
     * @throws IllegalStateException if an invariant does not hold, or the order of arrival matters
     */
    public static Exploration exploreSealed(int depth) {
        var explorer = new Explorer(new Engine(SmallWorld.scenario()));
        SessionState start = explorer.started();
        for (Move move : WorldMoves.toTheSealedPhase()) {
            start = explorer.decide(start, move).orElseThrow();
        }
        explorer.events = 0;
        return explorer.to(start, depth);
    }

    private Exploration to(SessionState start, int depth) {
        known.add(key(start));
        List<Place> layer = List.of(new Place(start, 1, null));
        endsByYields(start);
        for (int moves = 1; moves <= depth; moves++) {
            layer = next(layer, moves == depth);
        }
        return new Exploration(
                depth,
                sequences,
                known.size(),
                transitions,
                refused,
                events,
                Invariants.ALL.size(),
                swaps,
                known.size());
    }

    private List<Place> next(List<Place> layer, boolean isLast) {
        Map<Fingerprint, Place> found = new LinkedHashMap<>();
        for (Place place : layer) {
            if (place.state().stage() instanceof Stage.Playing) {
                List<Move> accepted = new ArrayList<>();
                WorldMoves.in(place.state())
                        .forEach(move -> play(place, move).ifPresent(after -> {
                            accepted.add(move);
                            sequences = Math.addExact(sequences, place.sequences());
                            arrive(found, place, move, after, isLast);
                        }));
                swapSealed(place, accepted);
            }
        }
        return List.copyOf(found.values());
    }

    /** A state that is new gets a place in the next layer; one that is there already gets the sequences. */
    private void arrive(Map<Fingerprint, Place> found, Place from, Move move, SessionState after, boolean isLast) {
        Fingerprint key = key(after);
        Place there = found.get(key);
        if (there != null) {
            found.put(key, there.with(from.sequences()));
            return;
        }
        if (known.add(key)) {
            endsByYields(after);
        }
        if (!isLast) {
            found.put(key, new Place(after, from.sequences(), new Path(from.path(), move)));
        }
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
            case Answer.Accepted(var happened) -> {
                events += happened.size();
                yield Optional.of(watch.follow(state, happened));
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
        return state.withSeats(seats).hashedAfter(state).hash();
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
