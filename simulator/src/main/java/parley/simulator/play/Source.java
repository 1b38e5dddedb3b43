package parley.simulator.play;

import java.util.Optional;
import parley.engine.command.Command;
import parley.engine.session.SessionState;

/** Where the commands of a session come from, one after another. */
@FunctionalInterface
public interface Source {

    /** The next command, now that the session stands like this; empty when there is none any more. */
    Optional<Command> next(SessionState state);
}
