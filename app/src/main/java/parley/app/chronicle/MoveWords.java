package parley.app.chronicle;

import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;

/** What somebody wanted to do, to stand after its name and "wants to". */
final class MoveWords {

    private final Names names;

    MoveWords(Names names) {
        this.names = names;
    }

    /** Such as {@code assent to p3} or {@code submit a text (DATE at D2 (29 January))}. */
    String of(Move move) {
        return switch (move) {
            case MessageCommand.Send(var by, var kind, var to, var text) ->
                switch (kind) {
                            case TALK -> "say";
                            case STATEMENT -> "state";
                            case NON_PAPER -> "pass round a paper";
                            case ASSURANCE -> "give an assurance";
                        }
                        + names.to(to) + ": " + Words.quoted(text);
            case ProposalCommand.Submit(var by, var audience, var text, var answers) ->
                "submit a text (%s)%s".formatted(names.terms(text.terms()), names.to(audience));
            case ProposalCommand.Amend(var by, var proposal, var text) ->
                "amend %s (%s)".formatted(proposal, names.terms(text.terms()));
            case ProposalCommand.TakePosition(var by, var proposal, var version, var position) ->
                switch (position.stance()) {
                            case ASSENT -> "assent to ";
                            case OBJECT -> "object to ";
                            case ABSTAIN -> "abstain on ";
                        }
                        + proposal;
            case ProposalCommand.Withdraw(var by, var proposal) -> "withdraw " + proposal;
            case ProposalCommand.CoSponsor(var by, var proposal, var version) -> "join the sponsors of " + proposal;
            case ProposalCommand.StandDown(var by, var proposal) -> "no longer be a sponsor of " + proposal;
            case ProposalCommand.ProposeAmendment(var by, var proposal, var version, var text) ->
                "ask for another wording of %s (%s)".formatted(proposal, names.terms(text.terms()));
            case ProposalCommand.TakeAmendment(var by, var proposal, var amendment) ->
                "take amendment %d to %s".formatted(amendment, proposal);
            case ProposalCommand.LeaveAmendment(var by, var proposal, var amendment) ->
                "leave amendment %d to %s".formatted(amendment, proposal);
            case ActCommand.Perform(var by, var act, var note) -> names.act(act);
            case NewsCommand.Acknowledge(var by, var news) -> "acknowledge the news " + news;
            case PhaseCommand.Yield(var by) -> "be done with the phase";
        };
    }
}
