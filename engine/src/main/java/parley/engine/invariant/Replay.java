package parley.engine.invariant;

import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.rules.Evolution;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;

/** 18: The events alone lead to the same state, with the same hash. */
final class Replay {

    private Replay() {}

    static Stream<String> of(Step step) {
        SessionState replayed = Evolution.apply(step.before(), step.event());
        return Faults.unless(replayed.equals(step.after()), "the same event led to another state");
    }

    /** The hash that is kept is reckoned from nothing only when a phase is over: that costs more than all the rest. */
    static Stream<String> in(Course course) {
        SessionState replayed = course.before();
        for (Event event : course.events()) {
            replayed = Evolution.apply(replayed, event);
        }
        boolean reckoned = course.all(SessionEvent.PhaseEnded.class).findAny().isPresent();
        return Faults.all(
                Faults.unless(replayed.equals(course.after()), "the same events led to another state"),
                Faults.unless(
                        !reckoned || course.after().hash().toString().equals(StateHash.of(course.after())),
                        "the hash that was kept is not that of the state"));
    }
}
