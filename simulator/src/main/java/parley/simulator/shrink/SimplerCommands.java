package parley.simulator.shrink;

import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.Command;
import parley.engine.command.ProposalCommand;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;
import parley.simulator.Plan;

/** The same plan in fewer words: a term fewer in a text, a bare position. */
final class SimplerCommands {

    private SimplerCommands() {}

    static Stream<Plan> of(Plan plan) {
        return Each.replaced(plan.commands(), SimplerCommands::simpler).map(plan::with);
    }

    private static Stream<Command> simpler(Command command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var to, var text, var answers) ->
                Stream.concat(
                        answers.isEmpty()
                                ? Stream.of()
                                : Stream.of(new ProposalCommand.Submit(by, to, text, Optional.empty())),
                        simpler(text).map(shorter -> new ProposalCommand.Submit(by, to, shorter, answers)));
            case ProposalCommand.Amend(var by, var id, var text) ->
                simpler(text).map(shorter -> new ProposalCommand.Amend(by, id, shorter));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                simpler(text).map(shorter -> new ProposalCommand.ProposeAmendment(by, id, version, shorter));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) -> {
                Position bare = Position.of(position.stance());
                yield bare.equals(position)
                        ? Stream.empty()
                        : Stream.of(new ProposalCommand.TakePosition(by, id, version, bare));
            }
            default -> Stream.empty();
        };
    }

    private static Stream<ProposalText> simpler(ProposalText text) {
        var bare = text.note().isEmpty() ? Stream.<ProposalText>of() : Stream.of(new ProposalText(text.terms(), ""));
        var shorter = text.terms().size() > 1
                ? Each.left(text.terms()).map(terms -> new ProposalText(terms, text.note()))
                : Stream.<ProposalText>of();
        return Stream.concat(bare, shorter);
    }
}
