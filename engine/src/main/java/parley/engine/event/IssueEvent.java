package parley.engine.event;

import java.util.Optional;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;

/** What happened to an issue. Everybody sees these, even where the text that settled it was not public. */
public sealed interface IssueEvent extends Event {

    /**
     * An issue was settled.
     *
     * @param by the text that did it; hidden from those outside its audience
     */
    record Settled(IssueId issue, OptionId option, Optional<ProposalId> by) implements IssueEvent {}

    /**
     * A settled issue is open again.
     *
     * @param cause the missed deadline that reopened it
     */
    record Reopened(IssueId issue, DeadlineId cause) implements IssueEvent {}
}
