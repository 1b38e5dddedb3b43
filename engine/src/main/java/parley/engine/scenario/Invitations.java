package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import parley.engine.condition.Condition;
import parley.engine.id.RoleId;

/**
 * Who is to be invited, and what the invitations wait for.
 *
 * @param invitees role to the capacity it is invited in
 * @param understanding what makes the invitations ready without a release
 */
public record Invitations(ImmutableMap<RoleId, String> invitees, Condition understanding) {}
