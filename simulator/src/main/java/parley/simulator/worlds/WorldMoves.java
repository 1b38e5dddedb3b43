package parley.simulator.worlds;

import static parley.simulator.worlds.SmallWorld.A;
import static parley.simulator.worlds.SmallWorld.B;
import static parley.simulator.worlds.SmallWorld.C;
import static parley.simulator.worlds.SmallWorld.X;
import static parley.simulator.worlds.SmallWorld.Y;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.stream.Stream;
import parley.engine.command.ActCommand;
import parley.engine.command.Move;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.session.SessionState;

/**
 * What counts as a move in the small world. Each role has one text to submit and one to amend it to; it can withdraw what
 * is its own, stand behind what is not, say yes or no to the current version of whatever is open, yield, boycott or walk
 * out, and return. Moves that the referee refuses lead nowhere.
 */
final class WorldMoves {

    private static final ImmutableMap<RoleId, ProposalText> FIRST = ImmutableMap.of(
            A, text(new Term.Settle(X, new OptionId("x1"))),
            B, text(new Term.Settle(X, new OptionId("x2"))),
            C, text(new Term.Settle(Y, new OptionId("y1"))));

    private static final ProposalText SECOND =
            text(new Term.Settle(X, new OptionId("x1")), new Term.Settle(Y, new OptionId("y1")));

    private WorldMoves() {}

    /** All moves that could be thought of in this state. */
    static Stream<Move> in(SessionState state) {
        return FIRST.keySet().stream()
                .flatMap(role -> Stream.of(
                                Stream.<Move>of(new PhaseCommand.Yield(role)),
                                submission(state, role),
                                state.agenda().proposals().values().stream()
                                        .filter(proposal -> proposal.status().isAlive())
                                        .flatMap(proposal -> on(proposal, role)),
                                presence(role))
                        .flatMap(moves -> moves));
    }

    /** Two texts on the table, and everybody done with the floor. */
    static ImmutableList<Move> toTheSealedPhase() {
        return ImmutableList.of(
                submit(A), submit(C), new PhaseCommand.Yield(A), new PhaseCommand.Yield(B), new PhaseCommand.Yield(C));
    }

    private static Move submit(RoleId role) {
        return new ProposalCommand.Submit(role, Audience.plenary(), Objects.requireNonNull(FIRST.get(role)));
    }

    private static Stream<Move> submission(SessionState state, RoleId role) {
        boolean has = state.agenda().proposals().values().stream()
                .anyMatch(proposal ->
                        proposal.sponsor().equals(role) && proposal.status().isAlive());
        return has
                ? Stream.empty()
                : Stream.of(
                        new ProposalCommand.Submit(role, Audience.plenary(), Objects.requireNonNull(FIRST.get(role))));
    }

    private static Stream<Move> on(Proposal proposal, RoleId role) {
        Stream<Move> positions = proposal.status() == ProposalStatus.OPEN
                ? Stream.of(Stance.ASSENT, Stance.OBJECT)
                        .map(Position::of)
                        .filter(position ->
                                !position.equals(proposal.positions().get(role)))
                        .map(position ->
                                new ProposalCommand.TakePosition(role, proposal.id(), proposal.version(), position))
                : Stream.empty();
        Stream<Move> texts = proposal.sponsor().equals(role)
                ? Stream.concat(
                        Stream.of(new ProposalCommand.Withdraw(role, proposal.id())),
                        proposal.text().equals(SECOND)
                                ? Stream.empty()
                                : Stream.of(new ProposalCommand.Amend(role, proposal.id(), SECOND)))
                : Stream.of(new ProposalCommand.CoSponsor(role, proposal.id(), proposal.version()));
        return Stream.concat(positions, texts);
    }

    private static Stream<Move> presence(RoleId role) {
        return Stream.of(ActKind.BOYCOTT, ActKind.WALK_OUT, ActKind.RETURN)
                .map(kind -> new ActCommand.Perform(role, new Act.Plain(kind), ""));
    }

    private static ProposalText text(Term... terms) {
        return new ProposalText(ImmutableList.copyOf(terms), "");
    }
}
