package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** All that one command led to, from the state at rest that it found to the one that it left. */
public record Course(Rulebook book, SessionState before, ImmutableList<Event> events, SessionState after) {

    /** The events of one kind, in order. */
    <E extends Event> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
