package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.IssueEvent;
import parley.engine.id.ProposalId;
import parley.engine.session.Reading;
import parley.protocol.wire.v1.Endorsed;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.IssueReopened;
import parley.protocol.wire.v1.IssueSettled;

/** What happened to an issue. */
final class IssueEventCodec {

    private IssueEventCodec() {}

    static void encode(IssueEvent event, Event.Builder wire) {
        switch (event) {
            case IssueEvent.Settled settled -> wire.setIssueSettled(encode(settled));
            case IssueEvent.Reopened(var issue, var cause) ->
                wire.setIssueReopened(IssueReopened.newBuilder()
                        .setIssue(issue.value())
                        .setCause(cause instanceof Cause.Missed(var deadline) ? deadline.value() : "")
                        .setBecause(CauseCodec.encode(cause)));
            case IssueEvent.Endorsed(var by) -> wire.setEndorsed(endorsed(by));
        }
    }

    private static IssueSettled encode(IssueEvent.Settled settled) {
        var wire = IssueSettled.newBuilder()
                .setIssue(settled.issue().value())
                .setOption(settled.option().value())
                .addAllReadings(encode(settled.readings()));
        settled.by().ifPresent(proposal -> wire.setProposal(proposal.toString()));
        settled.cause().ifPresent(cause -> wire.setBecause(CauseCodec.encode(cause)));
        return wire.build();
    }

    private static Endorsed endorsed(Optional<ProposalId> by) {
        var wire = Endorsed.newBuilder();
        by.ifPresent(proposal -> wire.setProposal(proposal.toString()));
        return wire.build();
    }

    static IssueEvent decode(IssueSettled it, Place at) throws MalformedException {
        return new IssueEvent.Settled(
                IdCodec.issue(it.getIssue(), at.field("issue")),
                IdCodec.option(it.getOption(), at.field("option")),
                Decoder.list(it.getReadingsList(), at.field("readings"), IssueEventCodec::reading),
                it.hasProposal()
                        ? Optional.of(IdCodec.proposal(it.getProposal(), at.field("proposal")))
                        : Optional.empty(),
                it.hasBecause()
                        ? Optional.of(CauseCodec.decode(it.getBecause(), at.field("because")))
                        : Optional.empty());
    }

    /** A server before the field {@code because} knew only missed deadlines. */
    static IssueEvent decode(IssueReopened it, Place at) throws MalformedException {
        return new IssueEvent.Reopened(
                IdCodec.issue(it.getIssue(), at.field("issue")),
                it.hasBecause()
                        ? CauseCodec.decode(it.getBecause(), at.field("because"))
                        : new Cause.Missed(IdCodec.deadline(it.getCause(), at.field("cause"))));
    }

    static IssueEvent decode(Endorsed it, Place at) throws MalformedException {
        return new IssueEvent.Endorsed(
                it.hasProposal()
                        ? Optional.of(IdCodec.proposal(it.getProposal(), at.field("proposal")))
                        : Optional.empty());
    }

    static List<parley.protocol.wire.v1.Reading> encode(List<Reading> readings) {
        return readings.stream()
                .map(reading -> parley.protocol.wire.v1.Reading.newBuilder()
                        .setRole(reading.role().value())
                        .addAllReservations(reading.text())
                        .build())
                .toList();
    }

    static Reading reading(parley.protocol.wire.v1.Reading wire, Place at) throws MalformedException {
        return new Reading(
                IdCodec.role(wire.getRole(), at.field("role")), ImmutableList.copyOf(wire.getReservationsList()));
    }
}
