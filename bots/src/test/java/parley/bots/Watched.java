package parley.bots;

import java.util.List;
import parley.engine.Engine;
import parley.engine.event.Event;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Step;
import parley.engine.invariant.Watch;
import parley.engine.session.SessionState;

/** A journal under the eyes of every invariant. */
final class Watched {

    private Watched() {}

    /** Throws an {@link AssertionError} that names the invariant, the event and its place if one does not hold. */
    static void hold(Engine engine, List<Event> journal) {
        var watch = new Watch(engine.book(), Invariants.ALL);
        SessionState now = engine.initial();
        for (int index = 0; index < journal.size(); index++) {
            SessionState next = engine.evolve(now, journal.get(index));
            try {
                watch.look(new Step(engine.book(), now, journal.get(index), next));
            } catch (BrokenInvariantException broken) {
                throw new AssertionError("event " + (index + 1), broken);
            }
            now = next;
        }
    }
}
