package parley.scenarios.script;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;

/**
 * How a script is to come out when it has the table to itself. What is left out is not looked at.
 *
 * @param outcome as an ending names it, or {@code UNFINISHED} for a script that stops before one is reached
 * @param round the round in which it ends or stops
 * @param settled all that is settled then, and nothing else
 * @param misses how many deadlines were missed
 * @param conference the name of its state
 * @param invitations the names of their states, for the invitees named
 */
public record Expectation(
        Optional<String> outcome,
        Optional<Integer> round,
        Optional<ImmutableMap<IssueId, OptionId>> settled,
        Optional<Integer> misses,
        Optional<String> conference,
        ImmutableMap<RoleId, String> invitations) {}
