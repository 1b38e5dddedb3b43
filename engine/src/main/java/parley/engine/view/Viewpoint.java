package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.Stage;

/**
 * Everything that one viewer can see of a session now.
 *
 * @param proposals those the viewer may know of, in the order of creation
 * @param moves what the viewer's role may do, and what it may not and why; empty for a viewer that plays no role
 * @param stateHash the fingerprint of the whole state; only for a facilitator who reads private rooms
 */
public record Viewpoint(
        Viewer viewer,
        SessionOptions options,
        Stage stage,
        ImmutableList<SeatView> seats,
        ImmutableMap<IssueId, OptionId> settled,
        ImmutableList<ProposalView> proposals,
        ImmutableMap<RoleId, Invitation> invitations,
        Optional<Conference> conference,
        ImmutableSet<DeadlineId> passedDeadlines,
        int misses,
        ImmutableList<PossibleMove> moves,
        Optional<String> stateHash) {

    /** A seat as everybody sees it. */
    public record SeatView(RoleId role, Optional<Occupant> occupant, boolean yielded) {}

    /**
     * A proposal as its audience sees it.
     *
     * @param waitsFor while it is open: the roles whose assent it still lacks
     * @param mayStop while it is open: the roles whose objection at the close would stop it
     */
    public record ProposalView(Proposal proposal, ImmutableSet<RoleId> waitsFor, ImmutableSet<RoleId> mayStop) {}

    /**
     * A move that the viewer's role could think of.
     *
     * @param refusal why it is not legal now; absent if it is
     */
    public record PossibleMove(Move move, Optional<Rejection> refusal) {}
}
