package parley.simulator.play;

import com.google.common.collect.ImmutableList;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Step;
import parley.engine.invariant.Watch;
import parley.engine.session.SessionState;

/** Looks at every invariant after every event of a session, and again when each command is done. */
public final class InvariantWitness implements Witness {

    private final Watch watch;

    /** A witness of sessions of this engine. */
    public InvariantWitness(Engine engine) {
        this.watch = new Watch(engine.book(), Invariants.ALL);
    }

    @Override
    public void answered(int index, Command command, Answer answer) {}

    /** @throws BrokenInvariantException if one does not hold */
    @Override
    public void happened(SessionState before, Event event, SessionState after) {
        watch.look(new Step(watch.book(), before, event, after));
    }

    /** @throws BrokenInvariantException if one does not hold */
    @Override
    public void rested(SessionState before, ImmutableList<Event> events, SessionState after) {
        watch.rest(before, events, after);
    }

    @Override
    public void ended(SessionState state) {}
}
