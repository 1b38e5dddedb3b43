package parley.journal;

import java.io.Serial;
import parley.engine.id.SessionId;

/** An append did not continue the log: somebody else writes to the session, or its writer is wrong about it. */
public final class WrongIndexException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * The append that was refused.
     *
     * @param expectedIndex how many entries the writer thought there were
     * @param actualIndex how many there are
     */
    public WrongIndexException(SessionId session, long expectedIndex, long actualIndex) {
        super("session %s has %d entries, not %d".formatted(session, actualIndex, expectedIndex));
    }
}
