package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.simulator.Plan;

/** The same plan without all that one role does, or without all that is about one text. */
final class FewerSpeakers {

    private static final int NUMBERS_MAX = 6;

    private FewerSpeakers() {}

    static Stream<Plan> of(Plan plan) {
        return Stream.concat(
                plan.scenario().roles().keySet().stream().map(role -> without(plan, role)),
                IntStream.range(0, plan.commands().size())
                        .filter(i -> plan.commands().get(i) instanceof ProposalCommand.Submit)
                        .boxed()
                        .flatMap(i ->
                                IntStream.rangeClosed(1, NUMBERS_MAX).mapToObj(number -> without(plan, i, number))));
    }

    private static Plan without(Plan plan, RoleId role) {
        return plan.with(plan.commands().stream()
                .filter(command -> !isBy(command, role))
                .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isBy(Command command, RoleId role) {
        return switch (command) {
            case Move move -> move.by().equals(role);
            case SeatCommand.Take take -> take.role().equals(role);
            case SeatCommand.Leave leave -> leave.role().equals(role);
            default -> false;
        };
    }

    /** Without a text, supposing that it had this number: what is about it goes, and later texts have one less. */
    private static Plan without(Plan plan, int submission, int number) {
        var commands = ImmutableList.<Command>builder();
        for (int i = 0; i < plan.commands().size(); i++) {
            if (i != submission) {
                renumbered(plan.commands().get(i), number).forEach(commands::add);
            }
        }
        return plan.with(commands.build());
    }

    private static Stream<Command> renumbered(Command command, int gone) {
        return switch (command) {
            case ProposalCommand.Amend(var by, var id, var text) ->
                moved(id, gone).map(now -> new ProposalCommand.Amend(by, now, text));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                moved(id, gone).map(now -> new ProposalCommand.TakePosition(by, now, version, position));
            case ProposalCommand.Withdraw(var by, var id) ->
                moved(id, gone).map(now -> new ProposalCommand.Withdraw(by, now));
            case ProposalCommand.CoSponsor(var by, var id, var version) ->
                moved(id, gone).map(now -> new ProposalCommand.CoSponsor(by, now, version));
            case ProposalCommand.StandDown(var by, var id) ->
                moved(id, gone).map(now -> new ProposalCommand.StandDown(by, now));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                moved(id, gone).map(now -> new ProposalCommand.ProposeAmendment(by, now, version, text));
            case ProposalCommand.TakeAmendment(var by, var id, var amendment) ->
                moved(id, gone).map(now -> new ProposalCommand.TakeAmendment(by, now, amendment));
            case ProposalCommand.LeaveAmendment(var by, var id, var amendment) ->
                moved(id, gone).map(now -> new ProposalCommand.LeaveAmendment(by, now, amendment));
            default -> Stream.of(command);
        };
    }

    private static Stream<ProposalId> moved(ProposalId id, int gone) {
        return id.number() == gone
                ? Stream.empty()
                : Stream.of(id.number() > gone ? new ProposalId(id.audience(), id.number() - 1) : id);
    }
}
