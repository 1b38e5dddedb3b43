package parley.engine.command;

import parley.engine.id.RoleId;

/** What a player does. */
public sealed interface Move extends Command
        permits MessageCommand, ProposalCommand, ActCommand, NewsCommand, PhaseCommand {

    /** The role that does it. */
    RoleId by();
}
