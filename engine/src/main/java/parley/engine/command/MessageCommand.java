package parley.engine.command;

import parley.engine.id.Audience;
import parley.engine.id.RoleId;

/** Something a role says. */
public sealed interface MessageCommand extends Move {

    /**
     * Say it.
     *
     * @param to those who hear it, besides the one who says it
     * @param text 1 to 4,000 characters
     */
    record Send(RoleId by, MessageKind kind, Audience to, String text) implements MessageCommand {}
}
