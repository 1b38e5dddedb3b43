package parley.engine.command;

import parley.engine.session.SessionOptions;

/** What the host or the facilitator wants of the session as a whole. */
public sealed interface SessionCommand extends Command {

    /** Create the session: the first command of all. */
    record Open(SessionOptions options) implements SessionCommand {}

    /** Begin play with the first phase. */
    record Start() implements SessionCommand {}
}
