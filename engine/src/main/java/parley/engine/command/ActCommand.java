package parley.engine.command;

import parley.engine.id.RoleId;
import parley.engine.instrument.Act;

/** What a role does to an instrument by its own right. */
public sealed interface ActCommand extends Move {

    /**
     * Do it.
     *
     * @param note the role's words to it; may be empty
     */
    record Perform(RoleId by, Act act, String note) implements ActCommand {}
}
