package parley.simulator.play;

import com.google.common.collect.ImmutableList;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.session.SessionState;

/** Somebody who watches a session from inside. The calls come in order: an answer, its events, and when all is done. */
public interface Witness {

    /**
     * A command was answered.
     *
     * @param index its place in the plan, from 0
     */
    void answered(int index, Command command, Answer answer);

    /** An event of the command that was answered last happened. */
    void happened(SessionState before, Event event, SessionState after);

    /** All that the command that was answered last led to has happened. Not called after a refusal. */
    default void rested(SessionState before, ImmutableList<Event> events, SessionState after) {}

    /** The plan is over, and the session stands like this. */
    void ended(SessionState state);
}
