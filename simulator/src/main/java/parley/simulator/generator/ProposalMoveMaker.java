package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import parley.engine.command.ProposalCommand;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;

/**
 * What is done with texts that are on the table.
 *
 * @param goodwill how many of a hundred positions are assents
 */
record ProposalMoveMaker(Chance chance, Scenario scenario, int goodwill) {

    /** A position, mostly of somebody who has not taken one on this text; empty if there is no text. */
    Optional<ProposalCommand> position(SessionState state, List<RoleId> seated) {
        return proposal(state).map(proposal -> {
            var silent = seated.stream()
                    .filter(role -> !proposal.positions().containsKey(role))
                    .filter(proposal.id().audience()::includes)
                    .toList();
            RoleId by = silent.isEmpty() || chance.percent(15) ? chance.pick(seated) : chance.pick(silent);
            return new ProposalCommand.TakePosition(by, proposal.id(), version(proposal), position());
        });
    }

    /** Something else than a position; empty if there is no text. */
    Optional<ProposalCommand> other(SessionState state, RoleId someone) {
        return proposal(state)
                .map(proposal -> chance.percent(45) ? ofSponsor(state, proposal) : ofOthers(state, proposal, someone));
    }

    private ProposalCommand ofSponsor(SessionState state, Proposal proposal) {
        RoleId by = proposal.sponsor();
        if (!proposal.amendments().isEmpty() && chance.percent(70)) {
            int number = chance.percent(95) ? chance.pick(proposal.amendments()).number() : 99;
            return chance.percent(60)
                    ? new ProposalCommand.TakeAmendment(by, proposal.id(), number)
                    : new ProposalCommand.LeaveAmendment(by, proposal.id(), number);
        }
        return chance.percent(60)
                ? new ProposalCommand.Amend(by, proposal.id(), text(state))
                : new ProposalCommand.Withdraw(by, proposal.id());
    }

    private ProposalCommand ofOthers(SessionState state, Proposal proposal, RoleId by) {
        if (proposal.coSponsors().contains(by) && chance.percent(50)) {
            return new ProposalCommand.StandDown(by, proposal.id());
        }
        return switch (chance.below(10)) {
            case 0, 1, 2, 3 -> new ProposalCommand.CoSponsor(by, proposal.id(), version(proposal));
            case 4, 5, 6 -> new ProposalCommand.ProposeAmendment(by, proposal.id(), version(proposal), text(state));
            case 7 -> new ProposalCommand.Withdraw(by, proposal.id());
            case 8 -> new ProposalCommand.Amend(by, proposal.id(), text(state));
            default -> new ProposalCommand.StandDown(by, proposal.id());
        };
    }

    private parley.engine.proposal.ProposalText text(SessionState state) {
        return new TextMaker(chance, scenario).text(state);
    }

    /** Mostly one that is still alive. */
    private Optional<Proposal> proposal(SessionState state) {
        var all = state.agenda().proposals().values().asList();
        var alive = all.stream().filter(proposal -> proposal.status().isAlive()).toList();
        List<Proposal> from = chance.percent(4) ? all : alive;
        return from.isEmpty() ? Optional.empty() : Optional.of(chance.pick(from));
    }

    private int version(Proposal proposal) {
        return chance.percent(96) ? proposal.version() : proposal.version() + chance.pick(-1, 1);
    }

    private Position position() {
        Stance stance =
                chance.percent(goodwill) ? Stance.ASSENT : chance.pick(Stance.OBJECT, Stance.OBJECT, Stance.ABSTAIN);
        ImmutableList<String> reservations =
                stance == Stance.ASSENT && chance.percent(12) ? ImmutableList.of("as we read it") : ImmutableList.of();
        return new Position(stance, chance.percent(10) ? "We have said why." : "", reservations);
    }
}
