package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.event.SessionEvent.Unreached;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.session.Assurance;
import parley.engine.session.Conduct;
import parley.engine.session.News;
import parley.engine.session.Occupant;
import parley.engine.session.Points;
import parley.engine.session.Reading;
import parley.engine.session.SessionOptions;
import parley.engine.session.Stage;

/**
 * Everything that one viewer can see of a session now.
 *
 * @param readings what roles keep as their own reading of what was settled, as far as the viewer may know of the text
 * @param endorsed whether a closing text stands adopted
 * @param proposals those the viewer may know of, in the order of creation
 * @param explanations why each of those proposals stands where it does, in the same order
 * @param tracks where each stands, 0 to 100
 * @param news what has come to the viewer, in the order in which it did
 * @param assurances the side promises that the viewer made or was made; everybody's, once the facilitator has released them
 * @param points how the viewer's role stands by its sheet; of all roles for a facilitator who reads private rooms
 * @param unreached the endings that are not reached, and what each still needs; empty before play and after it; drawn up
 *     when first read
 * @param moves what the viewer's role may do, and what it may not and why; empty for a viewer that plays no role; drawn up
 *     when first read
 * @param stateHash the fingerprint of the whole state; only for a facilitator who reads private rooms
 */
public record Viewpoint(
        Viewer viewer,
        SessionOptions options,
        Stage stage,
        Conduct conduct,
        ImmutableList<SeatView> seats,
        ImmutableMap<IssueId, OptionId> settled,
        ImmutableMap<IssueId, ImmutableList<Reading>> readings,
        boolean endorsed,
        ImmutableList<Proposal> proposals,
        List<Explanation> explanations,
        Map<RoleId, Invitation> invitations,
        Optional<Conference> conference,
        Map<BodyId, Designation> designations,
        Map<CeaseFireId, CeaseFire> ceaseFires,
        Map<TrackId, Integer> tracks,
        ImmutableList<News> news,
        ImmutableList<Assurance> assurances,
        ImmutableSet<DeadlineId> passedDeadlines,
        ImmutableSet<DeadlineId> missedDeadlines,
        ImmutableMap<RoleId, Points> points,
        List<Unreached> unreached,
        List<PossibleMove> moves,
        Optional<String> stateHash) {

    /** How many deadlines were missed. */
    public int misses() {
        return missedDeadlines.size();
    }

    /** A seat as everybody sees it. */
    public record SeatView(RoleId role, Optional<Occupant> occupant, Presence presence, boolean yielded) {}

    /**
     * A move that the viewer's role could think of.
     *
     * @param refusal why it is not legal now; absent if it is
     */
    public record PossibleMove(Move move, Optional<Rejection> refusal) {}
}
