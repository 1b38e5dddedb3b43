package parley.simulator.cases.play;

import com.google.common.collect.ImmutableList;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;

/**
 * Says in other words what one role must not hear: messages to others; and the notes, reasons and reservations of texts that
 * others have among themselves.
 *
 * @param twice whether each message to others is followed by another one
 */
public record OtherWords(RoleId reader, boolean twice) {
    private static final int SHORT = 200;

    /** The same in other words; perhaps more than once, the first of which counts. */
    public ImmutableList<Command> instead(Command command) {
        return switch (command) {
            case MessageCommand.Send send
            when isHidden(send.by(), send.to()) && isShort(send.text()) ->
                twice
                        ? ImmutableList.of(otherwise(send, other(send.text())), otherwise(send, "And one thing more."))
                        : ImmutableList.of(otherwise(send, other(send.text())));
            case ProposalCommand.Submit submit
            when isHidden(submit.by(), submit.audience()) ->
                ImmutableList.of(new ProposalCommand.Submit(
                        submit.by(), submit.audience(), other(submit.text()), submit.answers()));
            case ProposalCommand.Amend amend
            when isHidden(amend.by(), amend.proposal().audience()) ->
                ImmutableList.of(new ProposalCommand.Amend(amend.by(), amend.proposal(), other(amend.text())));
            case ProposalCommand.ProposeAmendment ask
            when isHidden(ask.by(), ask.proposal().audience()) ->
                ImmutableList.of(new ProposalCommand.ProposeAmendment(
                        ask.by(), ask.proposal(), ask.version(), other(ask.text())));
            case ProposalCommand.TakePosition take
            when isHidden(take.by(), take.proposal().audience()) ->
                ImmutableList.of(new ProposalCommand.TakePosition(
                        take.by(), take.proposal(), take.version(), other(take.position())));
            default -> ImmutableList.of(command);
        };
    }

    private static Command otherwise(MessageCommand.Send send, String text) {
        return new MessageCommand.Send(send.by(), send.kind(), send.to(), text);
    }

    private boolean isHidden(RoleId by, Audience audience) {
        return !by.equals(reader) && !audience.includes(reader);
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= SHORT;
    }

    private static ProposalText other(ProposalText text) {
        return text.note().length() > SHORT ? text : new ProposalText(text.terms(), other(text.note()));
    }

    private static Position other(Position position) {
        if (position.reason().length() > SHORT) {
            return position;
        }
        return new Position(
                position.stance(),
                other(position.reason()),
                position.reservations().stream()
                        .map(text -> isShort(text) ? other(text) : text)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String other(String text) {
        return (text + " In other words, and more of them.").strip();
    }
}
