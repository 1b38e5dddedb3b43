package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.proposal.TermVerdict;

/**
 * Why a proposal stands where it does, as far as a viewer can know: what an open one still needs, who can stop it and when it
 * closes; what a held one waits for; what made a closed one come out as it did. Nothing here says that an open one has passed.
 *
 * @param waitsFor while it is open: the roles whose assent it still lacks and which can still give it
 * @param mayStop while it is open: the roles of which each, by an objection that stands at the close, stops it: those at the
 *     table, and those away whose objection stands all the same
 * @param stillNeeds while it is open: the rules that would not be satisfied if it closed now, each with the tally as it
 *     stands, the roles it hangs on, and the number of votes that are missing, or of roles for a quorum
 * @param lacks while it is open or held: what else must hold for it to take effect and does not hold now, in words; such as
 *     that an option can be chosen, or an act is possible
 * @param closesAt while it is open: the instant of story time at which it closes at the latest
 * @param sentence all this in a sentence or two, with the scenario's own names
 */
public record Explanation(
        ProposalId proposal,
        ImmutableSet<RoleId> waitsFor,
        ImmutableSet<RoleId> mayStop,
        ImmutableList<TermVerdict> stillNeeds,
        ImmutableList<String> lacks,
        Optional<Instant> closesAt,
        String sentence) {}
