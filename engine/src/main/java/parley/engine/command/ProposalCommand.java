package parley.engine.command;

import java.util.Optional;
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
     * @param answers the proposal that it counters, if it does; its audience may know of that one
     */
    record Submit(RoleId by, Audience audience, ProposalText text, Optional<ProposalId> answers)
            implements ProposalCommand {
        /** A text that counters no other. */
        public Submit(RoleId by, Audience audience, ProposalText text) {
            this(by, audience, text, Optional.empty());
        }
    }

    /** Replace the text of one's own proposal by a new version. */
    record Amend(RoleId by, ProposalId proposal, ProposalText text) implements ProposalCommand {}

    /** Take a position on a version of a proposal. */
    record TakePosition(RoleId by, ProposalId proposal, int version, Position position) implements ProposalCommand {}

    /** Take one's own proposal back. If it has co-sponsors, the first of them carries it on. */
    record Withdraw(RoleId by, ProposalId proposal) implements ProposalCommand {}

    /** Stand behind a version of another's proposal. A co-sponsor assents by joining. */
    record CoSponsor(RoleId by, ProposalId proposal, int version) implements ProposalCommand {}

    /** No longer stand behind it. The position taken stays. */
    record StandDown(RoleId by, ProposalId proposal) implements ProposalCommand {}

    /** Ask the sponsor to take another wording. */
    record ProposeAmendment(RoleId by, ProposalId proposal, int version, ProposalText text)
            implements ProposalCommand {}

    /** Take the wording that was asked for: a new version of one's own proposal. */
    record TakeAmendment(RoleId by, ProposalId proposal, int amendment) implements ProposalCommand {}

    /** Leave the wording that was asked for. */
    record LeaveAmendment(RoleId by, ProposalId proposal, int amendment) implements ProposalCommand {}
}
