package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.step;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.command.SessionCommand;
import parley.engine.event.ProposalEvent;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.Proposal;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;

/** Positions and counts that no vote can come to. */
final class VoteBreaches {

    private VoteBreaches() {}

    static Stream<Breach> all() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        Proposal proposal = open.agenda().proposal(id);
        Position yes = Position.of(Stance.ASSENT);
        var taken = new ProposalEvent.PositionTaken(id, 1, B, yes, false);
        var amended = new ProposalEvent.Amended(id, A, 2, proposal.text(), proposal.closesAfter(), ImmutableSet.of());
        Proposal carried =
                proposal.amended(proposal.text(), proposal.closesAfter()).with(B, yes, false);
        return Stream.of(
                after(play, 2, "adopted without B's assent", new ProposalEvent.Adopted(id, 1, ImmutableList.of()))
                        .says("p1 passes, and counted again it comes out at SILENT"),
                after(play, 2, "vetoed by nobody", new ProposalEvent.Vetoed(id, 1, ImmutableList.of()))
                        .says("p1 is vetoed, and no veto holder's objection stands"),
                vetoed(),
                after(play, 4, "a position on another version", new ProposalEvent.PositionTaken(id, 2, B, yes, false))
                        .says("p1 is at version 1, and the event names version 2"),
                step(play, 4, "a vote carried over", open, amended, with(open, carried))
                        .says("version 2 of p1 begins with more than its sponsor's assent"),
                step(
                                play,
                                5,
                                "a vote that nobody cast",
                                open,
                                taken,
                                with(open, proposal.with(B, yes, false).with(G, yes, false)))
                        .says("the positions on p1 are not what was said"),
                step(
                                play,
                                5,
                                "another vote than was cast",
                                open,
                                taken,
                                with(open, proposal.with(B, Position.of(Stance.OBJECT), false)))
                        .says("the positions on p1 are not what was said"),
                step(
                                play,
                                11,
                                "hidden in an open phase",
                                open,
                                new ProposalEvent.PositionTaken(id, 1, B, yes, true),
                                with(open, proposal.with(B, yes, true)))
                        .says("the position of B on p1 is hidden in an open phase"));
    }

    /** Four in favour, one against: the one holds a veto. */
    private static Breach vetoed() {
        Scenario scenario = decidedBy(
                "X",
                new Majority(
                        ImmutableSet.of(A, B, C, G),
                        new Threshold.Share(1, 2, true),
                        Majority.Base.ALL,
                        0,
                        ImmutableMap.of(),
                        ImmutableSet.of(B)));
        Play play = seated(scenario);
        ProposalId id = play.submit(A, "X=x1");
        play.position(B, id, Stance.OBJECT);
        play.position(C, id, Stance.ASSENT);
        SessionState before =
                with(play.state(), play.state().agenda().proposal(id).with(G, Position.of(Stance.ASSENT), false));
        return step(
                        play,
                        2,
                        "adopted over a veto",
                        before,
                        new ProposalEvent.Adopted(id, 1, ImmutableList.of()),
                        before)
                .says("p1 passes, and counted again it comes out at VETO");
    }

    private static Play seated(Scenario scenario) {
        Play play = new Play(new Engine(scenario));
        scenario.roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    /** The small table, with another rule for one issue. */
    private static Scenario decidedBy(String issue, Majority majority) {
        var small = SmallTable.scenario();
        var rule = new DecisionRule(new ProcedureId("council"), "the council", majority, false);
        return new Scenario(
                small.id(),
                small.header(),
                small.facts(),
                small.roles(),
                small.issues(),
                small.steps(),
                small.coherence(),
                ImmutableMap.<ProcedureId, DecisionRule>builder()
                        .putAll(small.procedures())
                        .put(rule.id(), rule)
                        .buildOrThrow(),
                small.decisions().stream()
                        .map(decision -> decision.subject() instanceof Decision.Subject.Settling(var on, var options)
                                        && on.value().equals(issue)
                                ? new Decision(
                                        decision.id(),
                                        decision.subject(),
                                        ImmutableList.of(rule),
                                        decision.when(),
                                        decision.needs())
                                : decision)
                        .collect(ImmutableList.toImmutableList()),
                small.instruments(),
                small.world(),
                small.calendar(),
                small.sheets(),
                small.endings());
    }
}
