package parley.simulator.opinion;

import parley.engine.id.ProposalId;
import parley.engine.proposal.ProposalStatus;

/**
 * A proposal that changed its state: it closed, was held, or what it was held for came.
 *
 * @param command the command of the plan that led to it, from 0
 * @param version the version that stood then
 */
public record Close(int command, ProposalId proposal, int version, ProposalStatus to) {

    @Override
    public String toString() {
        return "#%d: %s version %d becomes %s".formatted(command, proposal, version, to);
    }
}
