package parley.engine.condition;

import java.time.Instant;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.Designation;

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

    /** The status of a body is contested; one that is designated, cleared or listed stays so. */
    record ContestBody(BodyId body) implements Effect {}

    /** A body is decided on, as if an issue had been settled so; one that is decided on or listed stays so. */
    record DecideBody(BodyId body, Designation.Outcome outcome) implements Effect {}

    /** A cease-fire that is in force is strained, whatever was reported; any other stays as it is. */
    record StrainCeaseFire(CeaseFireId ceaseFire) implements Effect {}

    /**
     * A deadline falls due at this instant: its first date, or another one; one that has fallen due stays so.
     *
     * @param at within the calendar; one that has passed by then falls due as the phase ends
     */
    record SetDeadline(DeadlineId deadline, Instant at) implements Effect {}

    /** Everybody is told something. */
    record Announce(String text) implements Effect {}

    /** The session ends, by the first ending that holds then, or else by the last. */
    record EndSession() implements Effect {}
}
