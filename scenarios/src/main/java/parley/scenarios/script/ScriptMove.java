package parley.scenarios.script;

import parley.engine.command.MessageKind;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;
import parley.scenarios.problem.Place;

/** A move of a script. Proposals go by the alias that the script gave them when it submitted them. */
public sealed interface ScriptMove {
    /** Who moves, and on what grounds. */
    Heading heading();

    /**
     * What every move has.
     *
     * @param label the move's number or id in the script, such as {@code 7} or {@code INF-1}; may be empty
     * @param place where it stands in the file
     */
    record Heading(String label, RoleId by, Basis basis, Place place) {}

    /** Put a text before its audience, and call it by this alias from now on. */
    record Submit(Heading heading, String alias, Audience audience, ProposalText text) implements ScriptMove {}

    /** Replace the text of a proposal by a new version. */
    record Amend(Heading heading, String proposal, ProposalText text) implements ScriptMove {}

    /** Take a proposal back. */
    record Withdraw(Heading heading, String proposal) implements ScriptMove {}

    /** Take a position on the latest version of a proposal. */
    record TakePosition(Heading heading, String proposal, Position position) implements ScriptMove {}

    /** Say something. */
    record Say(Heading heading, MessageKind kind, Audience to, String text) implements ScriptMove {}

    /**
     * Do something to an instrument.
     *
     * @param note may be empty
     */
    record Perform(Heading heading, Act act, String note) implements ScriptMove {}
}
