package parley.engine.rules;

import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;

/** The state after what happened to a proposal. */
final class ProposalEvolution {

    private ProposalEvolution() {}

    static SessionState apply(SessionState state, ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Submitted(var id, var sponsor, var answers, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(Proposal.submitted(id, sponsor, answers, text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.Amended(var id, var sponsor, var version, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(state.agenda().proposal(id).amended(text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.PositionTaken(var id, var version, var role, var position, var sealed) ->
                moved(with(state, state.agenda().proposal(id).with(role, position, sealed)), role);
            case ProposalEvent.PositionsRevealed(var id, var version, var positions) ->
                with(state, state.agenda().proposal(id).revealed());
            case ProposalEvent.CoSponsored(var id, var version, var role) ->
                moved(with(state, state.agenda().proposal(id).joinedBy(role)), role);
            case ProposalEvent.StoodDown(var id, var role) ->
                moved(with(state, state.agenda().proposal(id).leftBy(role)), role);
            case ProposalEvent.CarriedOn(var id, var sponsor, var by) ->
                moved(with(state, state.agenda().proposal(id).carriedOnBy(by)), sponsor);
            case ProposalEvent.AmendmentProposed(var id, var amendment) ->
                with(state, state.agenda().proposal(id).with(amendment))
                        .with(state.seat(amendment.by()).wrote());
            case ProposalEvent.AmendmentTaken(var id, var amendment) ->
                with(state, state.agenda().proposal(id).withoutAmendment(amendment));
            case ProposalEvent.AmendmentLeft(var id, var sponsor, var amendment) ->
                moved(with(state, state.agenda().proposal(id).withoutAmendment(amendment)), sponsor);
            case ProposalEvent.Withdrawn(var id, var sponsor) ->
                moved(with(state, state.agenda().proposal(id).to(ProposalStatus.WITHDRAWN)), sponsor);
            case ProposalEvent.Adopted(var id, var version, var verdicts) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.ADOPTED, verdicts));
            case ProposalEvent.Held(var id, var version, var verdicts, var lacks) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.HELD, verdicts));
            case ProposalEvent.Rejected(var id, var version, var verdicts) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.REJECTED, verdicts));
            case ProposalEvent.Vetoed(var id, var version, var verdicts) ->
                with(state, state.agenda().proposal(id).closed(ProposalStatus.VETOED, verdicts));
            case ProposalEvent.Lapsed(var id, var version, var verdicts, var lacks) ->
                with(state, state.agenda().proposal(id).lapsed(verdicts, lacks));
            case ProposalEvent.Superseded(var id, var version) ->
                with(state, state.agenda().proposal(id).to(ProposalStatus.SUPERSEDED));
        };
    }

    private static SessionState with(SessionState state, Proposal proposal) {
        return state.with(state.agenda().with(proposal));
    }

    private static SessionState moved(SessionState state, RoleId role) {
        return state.with(state.seat(role).moved());
    }
}
