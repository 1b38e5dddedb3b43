package parley.engine.command;

import parley.engine.id.RoleId;

/** What a role says about the phase itself. */
public sealed interface PhaseCommand extends Move {

    /** Be done with this phase. Any later move in it takes the yield back. */
    record Yield(RoleId by) implements PhaseCommand {}
}
