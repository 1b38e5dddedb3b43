package parley.engine.session;

import com.google.common.collect.ImmutableList;
import parley.engine.id.RoleId;

/** A role's own reading of what was settled: the reservations it recorded with its assent. */
public record Reading(RoleId role, ImmutableList<String> text) {}
