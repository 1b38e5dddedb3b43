package parley.simulator.cases.play;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.event.Event;

/**
 * What came of a command.
 *
 * @param rejection why it was refused, if it was
 * @param events what it led to
 * @param fault why the referee stopped, if it did: an invariant was broken, or consequences had no end
 */
public record Told(Optional<Rejection> rejection, ImmutableList<Event> events, Optional<String> fault) {
    static Told refused(Rejection rejection) {
        return new Told(Optional.of(rejection), ImmutableList.of(), Optional.empty());
    }

    static Told accepted(ImmutableList<Event> events) {
        return new Told(Optional.empty(), events, Optional.empty());
    }

    static Told fault(RuntimeException fault) {
        return new Told(Optional.empty(), ImmutableList.of(), Optional.of(String.valueOf(fault.getMessage())));
    }

    /** Whether it happened. */
    public boolean accepted() {
        return rejection.isEmpty() && fault.isEmpty();
    }
}
