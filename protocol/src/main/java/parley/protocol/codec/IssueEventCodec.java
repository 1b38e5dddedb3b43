package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.IssueEvent;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.IssueReopened;
import parley.protocol.wire.v1.IssueSettled;

/** What happened to an issue. */
final class IssueEventCodec {

    private IssueEventCodec() {}

    static void encode(IssueEvent event, Event.Builder wire) {
        switch (event) {
            case IssueEvent.Settled(var issue, var option, var by) -> wire.setIssueSettled(settled(issue, option, by));
            case IssueEvent.Reopened(var issue, var cause) ->
                wire.setIssueReopened(
                        IssueReopened.newBuilder().setIssue(issue.value()).setCause(cause.value()));
        }
    }

    static IssueEvent decode(IssueReopened it, Place at) throws MalformedException {
        return new IssueEvent.Reopened(
                IdCodec.issue(it.getIssue(), at.field("issue")), IdCodec.deadline(it.getCause(), at.field("cause")));
    }

    private static IssueSettled settled(IssueId issue, OptionId option, Optional<ProposalId> by) {
        var wire = IssueSettled.newBuilder().setIssue(issue.value()).setOption(option.value());
        by.ifPresent(proposal -> wire.setProposal(proposal.toString()));
        return wire.build();
    }

    static IssueEvent decode(IssueSettled it, Place at) throws MalformedException {
        Optional<ProposalId> by = it.hasProposal()
                ? Optional.of(IdCodec.proposal(it.getProposal(), at.field("proposal")))
                : Optional.empty();
        return new IssueEvent.Settled(
                IdCodec.issue(it.getIssue(), at.field("issue")),
                IdCodec.option(it.getOption(), at.field("option")),
                by);
    }
}
