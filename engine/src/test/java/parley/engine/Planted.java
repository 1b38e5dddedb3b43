package parley.engine;

import parley.engine.id.PhaseId;
import parley.engine.proposal.Proposal;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** States that play does not lead to, made of one that it did. */
final class Planted {

    private Planted() {}

    static SessionState at(SessionState state, Stage.Step step, PhaseId phase) {
        var playing = state.playing();
        return state.with(new Stage.Playing(phase, playing.round(), playing.date(), step));
    }

    static SessionState with(SessionState state, Proposal proposal) {
        return state.with(state.agenda().with(proposal));
    }
}
