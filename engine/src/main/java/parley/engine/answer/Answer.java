package parley.engine.answer;

import com.google.common.collect.ImmutableList;
import parley.engine.event.Event;
import parley.engine.session.SessionState;

/** What becomes of a command. Each command gets exactly one. */
public sealed interface Answer {

    /**
     * It was accepted, and this happened.
     *
     * @param events the move itself first, then everything it led to
     * @param after the state to which these events lead
     */
    record Accepted(ImmutableList<Event> events, SessionState after) implements Answer {}

    /** It was refused, and nothing happened. */
    record Refused(Rejection rejection) implements Answer {}
}
