package parley.engine.condition;

import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/** Something that a scenario can make happen. The list is closed. */
public sealed interface Effect {

    /**
     * A track moves; it stops at 0 and at 100.
     *
     * @param by -100 to 100
     */
    record MoveTrack(TrackId track, int by) implements Effect {}

    /** A role's walk-away value moves. Only that role knows. */
    record MoveWalkAway(RoleId role, long by) implements Effect {}

    /** An issue that was settled is open again; one that is open stays so. */
    record ReopenIssue(IssueId issue) implements Effect {}

    /** An issue that is open is settled at this option; one that is settled stays as it is. */
    record SettleIssue(IssueId issue, OptionId option) implements Effect {}

    /** The conference comes to nothing; one that is closed or has collapsed stays so. */
    record CollapseConference() implements Effect {}
}
