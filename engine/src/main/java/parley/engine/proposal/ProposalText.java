package parley.engine.proposal;

import com.google.common.collect.ImmutableList;

/**
 * What a version of a proposal says.
 *
 * @param note the sponsor's words to it; may be empty
 */
public record ProposalText(ImmutableList<Term> terms, String note) {}
