package parley.engine.rules;

import parley.engine.event.ProposalEvent;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;

/** The state after what happened to a proposal. */
final class ProposalEvolution {

    private ProposalEvolution() {}

    static SessionState apply(SessionState state, ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Submitted(var id, var sponsor, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(Proposal.submitted(id, sponsor, text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.Amended(var id, var sponsor, var version, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(state.agenda().proposal(id).amended(text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.PositionTaken(var id, var version, var role, var position) ->
                with(state, state.agenda().proposal(id).with(role, position))
                        .with(state.seat(role).moved());
            case ProposalEvent.Withdrawn(var id, var sponsor) ->
                with(state, state.agenda().proposal(id).to(ProposalStatus.WITHDRAWN))
                        .with(state.seat(sponsor).moved());
            case ProposalEvent.Adopted(var id, var version, var verdicts) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.ADOPTED, verdicts));
            case ProposalEvent.Held(var id, var version, var verdicts, var lacks) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.HELD, verdicts));
            case ProposalEvent.Rejected(var id, var version, var verdicts) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.REJECTED, verdicts));
            case ProposalEvent.Lapsed(var id, var version, var verdicts, var lacks) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.LAPSED, verdicts));
            case ProposalEvent.Superseded(var id, var version) ->
                with(state, state.agenda().proposal(id).to(ProposalStatus.SUPERSEDED));
        };
    }

    private static SessionState with(SessionState state, Proposal proposal) {
        return state.with(state.agenda().with(proposal));
    }
}
