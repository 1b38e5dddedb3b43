package parley.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Event;
import parley.engine.invariant.Course;
import parley.engine.invariant.Invariant;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Step;
import parley.engine.invariant.Violation;
import parley.engine.session.SessionState;

/**
 * What breaks an invariant: one event, or all that a command led to.
 *
 * @param number the invariant's
 * @param what the rule that is broken, or how
 * @param sentence what the invariant should say of it
 * @param found what the invariant says of it
 */
record Breach(int number, String what, String sentence, Optional<Violation> found) {

    /** The same, of which the invariant should say this. */
    Breach says(String expected) {
        return new Breach(number, what, expected, found);
    }

    /** The event in the state of now; what it leads to does not matter. */
    static Breach after(Play play, int number, String what, Event event) {
        return step(play, number, what, play.state(), event, play.state());
    }

    /** The event in one state, with another after it. */
    static Breach step(Play play, int number, String what, SessionState before, Event event, SessionState after) {
        var step = new Step(play.engine.book(), before, event, after);
        return new Breach(number, what, "", invariant(number).check(step));
    }

    /** A state at rest. */
    static Breach rest(Play play, int number, String what, SessionState state) {
        return course(play, number, what, state, ImmutableList.of(), state);
    }

    /** All that a command led to, and the state at rest that it left. */
    static Breach course(
            Play play, int number, String what, SessionState before, ImmutableList<Event> events, SessionState after) {
        var course = new Course(play.engine.book(), before, events, after);
        return new Breach(number, what, "", invariant(number).check(course));
    }

    private static Invariant invariant(int number) {
        return Invariants.ALL.stream()
                .filter(invariant -> invariant.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return number + ": " + what;
    }
}
