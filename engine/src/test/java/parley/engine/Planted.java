package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Result;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.TermVerdict;
import parley.engine.session.Agenda;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** States that play does not lead to, made of one that it did. */
final class Planted {

    private Planted() {}

    static SessionState at(SessionState state, Stage.Step step, PhaseId phase) {
        var playing = state.playing();
        return state.with(new Stage.Playing(phase, playing.round(), playing.date(), step));
    }

    /** The last instant of a phase, at which it is ending. */
    static SessionState ending(Play play, SessionState state, String phase) {
        var last = play.engine.book().phase(new PhaseId(phase));
        return state.with(new Stage.Playing(last.id(), last.round(), last.to(), Stage.Step.ENDING));
    }

    /** The state with this option of an issue settled. */
    static SessionState settled(SessionState state, String issue, String option) {
        return state.with(state.agenda()
                .settle(
                        new IssueId(issue),
                        new OptionId(option),
                        new Agenda.Readings(ImmutableList.of(), Optional.empty())));
    }

    static SessionState with(SessionState state, Proposal proposal) {
        return state.with(state.agenda().with(proposal));
    }

    /** A text as it is when it is put on the table. */
    static Proposal text(String id, RoleId sponsor, String... terms) {
        return Proposal.submitted(
                ProposalId.parse(id),
                sponsor,
                Optional.empty(),
                new ProposalText(Play.terms(terms), ""),
                new PhaseId("2"));
    }

    /** The verdict that these have joined a cease-fire. */
    static TermVerdict.ByRule joined(ImmutableSet<RoleId> parties) {
        ImmutableSet<RoleId> nobody = ImmutableSet.of();
        var tally = new Tally(parties, nobody, nobody, nobody, nobody);
        return new TermVerdict.ByRule(new ProcedureId("joining"), new Verdict(Result.PASSED, tally, parties));
    }
}
