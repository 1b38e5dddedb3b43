package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;

/**
 * One table, now.
 *
 * @param options absent until the session has been opened
 * @param seats one for each role, in the scenario's order
 * @param settled the issues that are settled, in the order in which they were
 * @param proposals all there ever were, in the order of creation
 * @param invitations one for each invitee
 * @param conference absent when the scenario has none
 * @param passedDeadlines those that fell due, met or missed
 * @param misses how many of them were missed
 * @param spent rights that can be used only once, and were
 */
public record SessionState(
        Optional<SessionOptions> options,
        Stage stage,
        ImmutableMap<RoleId, Seat> seats,
        ImmutableMap<IssueId, OptionId> settled,
        ImmutableMap<ProposalId, Proposal> proposals,
        ImmutableMap<RoleId, Invitation> invitations,
        Optional<Conference> conference,
        ImmutableSet<DeadlineId> passedDeadlines,
        int misses,
        ImmutableSet<ProcedureId> spent)
        implements Facts {

    /** The seat of a role of the scenario. */
    public Seat seat(RoleId role) {
        return existing(seats.get(role), role);
    }

    /** A proposal that exists. */
    public Proposal proposal(ProposalId id) {
        return existing(proposals.get(id), id);
    }

    /** The invitation to an invitee of the scenario. */
    public Invitation invitation(RoleId invitee) {
        return existing(invitations.get(invitee), invitee);
    }

    /** The option at which an issue is settled, if it is. */
    public Optional<OptionId> settledAt(IssueId issue) {
        return Optional.ofNullable(settled.get(issue));
    }

    /** The phase that is being played; throws {@link IllegalStateException} before the start and after the end. */
    public Stage.Playing playing() {
        if (stage instanceof Stage.Playing playing) {
            return playing;
        }
        throw new IllegalStateException("no phase is being played: " + stage);
    }

    @Override
    public Value valueOf(Fact fact) {
        return switch (fact) {
            case Fact.Round() -> new Value.Whole(playing().round());
            case Fact.Phase() -> new Value.Text(playing().phase().value());
            case Fact.Date() -> new Value.Moment(playing().date());
            case Fact.Misses() -> new Value.Whole(misses);
            case Fact.Settled(var issue) ->
                new Value.Text(settledAt(issue).map(OptionId::value).orElse(""));
            case Fact.InvitationOf(var invitee) ->
                new Value.Text(invitation(invitee).label());
            case Fact.ConferenceState() ->
                new Value.Text(conference.map(Conference::label).orElse(""));
        };
    }

    public SessionState withOptions(SessionOptions chosen) {
        return new SessionState(
                Optional.of(chosen),
                stage,
                seats,
                settled,
                proposals,
                invitations,
                conference,
                passedDeadlines,
                misses,
                spent);
    }

    public SessionState withStage(Stage next) {
        return new SessionState(
                options, next, seats, settled, proposals, invitations, conference, passedDeadlines, misses, spent);
    }

    public SessionState withSeat(Seat seat) {
        return withSeats(Ordered.with(seats, seat.role(), seat));
    }

    public SessionState withSeats(ImmutableMap<RoleId, Seat> next) {
        return new SessionState(
                options, stage, next, settled, proposals, invitations, conference, passedDeadlines, misses, spent);
    }

    public SessionState withSettled(IssueId issue, OptionId option) {
        return withSettled(Ordered.with(settled, issue, option));
    }

    public SessionState withReopened(IssueId issue) {
        return withSettled(Ordered.without(settled, issue));
    }

    public SessionState withProposal(Proposal proposal) {
        return new SessionState(
                options,
                stage,
                seats,
                settled,
                Ordered.with(proposals, proposal.id(), proposal),
                invitations,
                conference,
                passedDeadlines,
                misses,
                spent);
    }

    public SessionState withInvitation(RoleId invitee, Invitation invitation) {
        return new SessionState(
                options,
                stage,
                seats,
                settled,
                proposals,
                Ordered.with(invitations, invitee, invitation),
                conference,
                passedDeadlines,
                misses,
                spent);
    }

    public SessionState withConference(Conference next) {
        return new SessionState(
                options,
                stage,
                seats,
                settled,
                proposals,
                invitations,
                Optional.of(next),
                passedDeadlines,
                misses,
                spent);
    }

    public SessionState withDeadlinePassed(DeadlineId deadline, boolean missed) {
        var passed = ImmutableSet.<DeadlineId>builder()
                .addAll(passedDeadlines)
                .add(deadline)
                .build();
        return new SessionState(
                options,
                stage,
                seats,
                settled,
                proposals,
                invitations,
                conference,
                passed,
                missed ? misses + 1 : misses,
                spent);
    }

    public SessionState withSpent(ImmutableSet<ProcedureId> more) {
        var all = ImmutableSet.<ProcedureId>builder().addAll(spent).addAll(more).build();
        return new SessionState(
                options, stage, seats, settled, proposals, invitations, conference, passedDeadlines, misses, all);
    }

    private SessionState withSettled(ImmutableMap<IssueId, OptionId> next) {
        return new SessionState(
                options, stage, seats, next, proposals, invitations, conference, passedDeadlines, misses, spent);
    }

    private static <T> T existing(@org.jspecify.annotations.Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalStateException(id + " does not exist in this session");
        }
        return found;
    }
}
