package parley.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import parley.bots.Casting;
import parley.bots.LocalVenue;
import parley.bots.Match;
import parley.bots.Seen;
import parley.bots.Venue;
import parley.engine.answer.Rejection;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewpoint;

/**
 * A table that takes down every command of a match. Now and then whoever moves tries something illegal first, as people do.
 */
final class Recording implements Venue {

    private static final int TRIES_IN_VAIN_ONE_IN = 6;

    private final LocalVenue table;
    private final long seed;
    private final SplittableRandom chance;
    private final ImmutableList.Builder<Stamped> taken = ImmutableList.builder();
    private long sequence;

    private Recording(long seed) {
        this.table = new LocalVenue(Zurich.ENGINE, seed);
        this.seed = seed;
        this.chance = new SplittableRandom(seed);
        accepted(new SessionCommand.Open(new SessionOptions(SessionOptions.Pace.VIRTUAL, seed, true)));
    }

    /** The commands of one whole match, refused ones included. */
    static ImmutableList<Stamped> of(Casting casting) {
        var recording = new Recording(casting.seed());
        var quiet = new Quiet();
        Match.play(recording, casting.fill(Zurich.ENGINE, quiet), quiet);
        return recording.taken.build();
    }

    @Override
    public void seat(RoleId role, Occupant occupant) {
        table.seat(role, occupant);
        accepted(new SeatCommand.Take(role, occupant, false));
    }

    @Override
    public void start() {
        table.start();
        accepted(new SessionCommand.Start());
    }

    @Override
    public Optional<Rejection> submit(Move move) {
        if (chance.nextInt(TRIES_IN_VAIN_ONE_IN) == 0) {
            somethingIllegal(move.by()).ifPresent(illegal -> taken.add(stamped(sequence + 1, illegal)));
        }
        Optional<Rejection> rejection = table.submit(move);
        if (rejection.isPresent()) {
            taken.add(stamped(sequence + 1, move));
        } else {
            accepted(move);
        }
        return rejection;
    }

    @Override
    public Viewpoint view(RoleId role) {
        return table.view(role);
    }

    @Override
    public Viewpoint facilitatorView() {
        return table.facilitatorView();
    }

    @Override
    public List<Seen> seen() {
        return table.seen();
    }

    private Optional<Move> somethingIllegal(RoleId role) {
        List<Move> illegal = table.view(role).moves().stream()
                .filter(possible -> possible.refusal().isPresent())
                .map(Viewpoint.PossibleMove::move)
                .toList();
        return illegal.isEmpty() ? Optional.empty() : Optional.of(illegal.get(chance.nextInt(illegal.size())));
    }

    private void accepted(Command command) {
        taken.add(stamped(++sequence, command));
    }

    private Stamped stamped(long number, Command command) {
        return Stamped.virtual(number, seed, command);
    }
}
