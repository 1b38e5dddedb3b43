package parley.engine.answer;

import com.google.common.collect.ImmutableList;
import parley.engine.event.Event;

/** What becomes of a command. Each command gets exactly one. */
public sealed interface Answer {

    /** It was accepted, and this happened: the move itself first, then everything it led to. */
    record Accepted(ImmutableList<Event> events) implements Answer {}

    /** It was refused, and nothing happened. */
    record Refused(Rejection rejection) implements Answer {}
}
