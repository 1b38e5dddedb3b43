package parley.engine.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.session.Reading;

/** What happened to an issue. Everybody sees these, even where the text that settled it was not public. */
public sealed interface IssueEvent extends Event {

    /**
     * An issue was settled.
     *
     * @param readings what those who assented keep as their own reading of it, where the option allows it; hidden from
     *     those outside the audience of the text
     * @param by the text that did it; hidden from those outside its audience
     * @param cause what did it, if no text did
     */
    record Settled(
            IssueId issue,
            OptionId option,
            ImmutableList<Reading> readings,
            Optional<ProposalId> by,
            Optional<Cause> cause)
            implements IssueEvent {
        /** Settled by a text, which the reader may not know of. */
        public static Settled byText(
                IssueId issue, OptionId option, ImmutableList<Reading> readings, Optional<ProposalId> by) {
            return new Settled(issue, option, readings, by, Optional.empty());
        }

        /** Settled by what happened outside the table. */
        public static Settled byItself(IssueId issue, OptionId option, Cause cause) {
            return new Settled(issue, option, ImmutableList.of(), Optional.empty(), Optional.of(cause));
        }
    }

    /** A settled issue is open again, and a closing text that endorsed it no longer stands. */
    record Reopened(IssueId issue, Cause cause) implements IssueEvent {}

    /**
     * Everything that is settled was endorsed.
     *
     * @param by the closing text; hidden from those outside its audience
     */
    record Endorsed(Optional<ProposalId> by) implements IssueEvent {}
}
