package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/**
 * How a script is to come out when it has the table to itself. What is left out is not looked at.
 *
 * @param outcome as an ending names it, or {@code UNFINISHED} for a script that stops before one is reached
 * @param round the round in which it ends or stops
 * @param settled all that is settled then, and nothing else
 * @param endorsed whether a closing text stands adopted
 * @param misses how many deadlines were missed
 * @param missed which they were, in the order in which they fell due
 * @param conference the name of its state
 * @param invitations the names of their states, for the invitees named
 * @param designations the names of their statuses, for the bodies named
 * @param ceaseFires the names of their states, for those named
 * @param tracks where they stand, for those named
 * @param scores what roles were scored, for those named
 */
public record Expectation(
        Optional<String> outcome,
        Optional<Integer> round,
        Optional<ImmutableMap<IssueId, OptionId>> settled,
        Optional<Boolean> endorsed,
        Optional<Integer> misses,
        Optional<ImmutableList<DeadlineId>> missed,
        Optional<String> conference,
        ImmutableMap<RoleId, String> invitations,
        ImmutableMap<BodyId, String> designations,
        ImmutableMap<CeaseFireId, String> ceaseFires,
        ImmutableMap<TrackId, Integer> tracks,
        ImmutableMap<RoleId, Score> scores) {

    /** What a role was scored, and its walk-away value at the end. */
    public record Score(long score, long walkAway) {}
}
