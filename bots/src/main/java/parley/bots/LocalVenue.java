package parley.bots;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.answer.Rejection;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

/** The engine itself, in this process and in virtual time. Stamps as a server does, so that the events are the same. */
public final class LocalVenue implements Venue {

    private static final Viewer FACILITATOR = new Viewer.Facilitating(true);

    private final Engine engine;
    private final Projector projector;
    private final SessionOptions options;
    private final List<Event> journal = new ArrayList<>();
    private final List<Seen> unread = new ArrayList<>();
    private SessionState state;
    private long sequence;
    private long cursor;

    /** Opens a session with this seed. */
    public LocalVenue(Engine engine, long seed) {
        this.engine = engine;
        this.projector = new Projector(engine);
        this.options = new SessionOptions(SessionOptions.Pace.VIRTUAL, seed, true);
        this.state = engine.initial();
        require(new SessionCommand.Open(options));
    }

    /** Every event of the session so far, nothing hidden. */
    public ImmutableList<Event> journal() {
        return ImmutableList.copyOf(journal);
    }

    @Override
    public void seat(RoleId role, Occupant occupant) {
        require(new SeatCommand.Take(role, occupant, false));
    }

    @Override
    public void start() {
        require(new SessionCommand.Start());
    }

    @Override
    public Viewpoint view(RoleId role) {
        return projector.view(state, new Viewer.AtSeat(role));
    }

    @Override
    public Viewpoint facilitatorView() {
        return projector.view(state, FACILITATOR);
    }

    @Override
    public Optional<Rejection> submit(Move move) {
        return decide(move);
    }

    @Override
    public List<Seen> seen() {
        List<Seen> seen = List.copyOf(unread);
        unread.clear();
        return seen;
    }

    private void require(Command command) {
        decide(command).ifPresent(rejection -> {
            throw new IllegalStateException(command + " was refused: " + rejection.sentence());
        });
    }

    private Optional<Rejection> decide(Command command) {
        return switch (engine.decide(state, Stamped.virtual(sequence + 1, options.seed(), command))) {
            case Answer.Refused(var rejection) -> Optional.of(rejection);
            case Answer.Accepted(var events, var after) -> {
                sequence++;
                state = after;
                events.forEach(this::happened);
                yield Optional.empty();
            }
        };
    }

    private void happened(Event event) {
        journal.add(event);
        Projector.see(FACILITATOR, event).ifPresent(sighting -> unread.add(new Seen(++cursor, sighting.event())));
    }
}
