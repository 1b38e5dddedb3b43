package parley.engine.command;

import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;

/** What a role does with a proposal. */
public sealed interface ProposalCommand extends Move {

    /**
     * Put a text before its audience. The sponsor assents by submitting.
     *
     * @param audience those who may know of it; the sponsor is always among them
     */
    record Submit(RoleId by, Audience audience, ProposalText text) implements ProposalCommand {}

    /** Replace the text of one's own proposal by a new version. */
    record Amend(RoleId by, ProposalId proposal, ProposalText text) implements ProposalCommand {}

    /** Take a position on a version of a proposal. */
    record TakePosition(RoleId by, ProposalId proposal, int version, Position position) implements ProposalCommand {}

    /** Take one's own proposal back. */
    record Withdraw(RoleId by, ProposalId proposal) implements ProposalCommand {}
}
