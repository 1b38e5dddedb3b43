package parley.engine.proposal;

import parley.engine.id.RoleId;

/**
 * Another wording of a proposal that somebody asks its sponsor to take. It is open until the sponsor takes it, leaves it or
 * amends.
 *
 * @param number counts the amendments to one proposal, from 1
 * @param version the version it is meant for
 */
public record Amendment(int number, RoleId by, int version, ProposalText text) {}
