package parley.server;

import com.google.common.collect.ImmutableList;
import java.util.List;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;

/** Moves at the tiny table. */
public final class TinyMoves {

    private TinyMoves() {}

    public static Move say(RoleId by, String text) {
        return new MessageCommand.Send(by, MessageKind.TALK, Audience.plenary(), text);
    }

    public static Move whisper(RoleId by, RoleId to, String text) {
        return new MessageCommand.Send(by, MessageKind.TALK, Audience.of(List.of(to)), text);
    }

    public static Move propose(RoleId by, Audience audience, String note) {
        return new ProposalCommand.Submit(
                by,
                audience,
                new ProposalText(ImmutableList.of(new Term.Settle(TinyTable.PEACE, TinyTable.YES)), note));
    }

    public static Move assent(RoleId by, ProposalId proposal, int version) {
        return new ProposalCommand.TakePosition(by, proposal, version, Position.of(Stance.ASSENT));
    }

    public static Move yielding(RoleId by) {
        return new PhaseCommand.Yield(by);
    }
}
