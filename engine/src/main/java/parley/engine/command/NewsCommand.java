package parley.engine.command;

import parley.engine.id.InjectId;
import parley.engine.id.RoleId;

/** What a role does with news that came to it. */
public sealed interface NewsCommand extends Move {

    /** Acknowledge news that asks for it. That is no move at the table: it takes back no yield, and no phase bars it. */
    record Acknowledge(RoleId by, InjectId news) implements NewsCommand {}
}
