package parley.simulator.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.proposal.ProposalStatus;

/**
 * What became of a plan, in the plain terms that two judges must agree on. The order of the entries of a map says nothing.
 *
 * @param closes every change of a proposal's state after its submission, in the order in which they happened
 * @param proposals how every proposal stands at the end
 * @param settled the issues that are settled
 * @param endorsed whether a closing text stands adopted
 * @param tracks where each track stands
 * @param invitations the state of each invitation by its label, such as {@code READY}
 * @param conference the state of the conference by its label; absent when the scenario has none
 * @param ceaseFires the state of each cease-fire by its label
 * @param designations the status of each body by its label
 * @param presence whether each role is at the table, by its label
 * @param misses how many deadlines were missed
 * @param outcome what the session ended in; absent while it goes on
 * @param walkAways the walk-away value of each role with a sheet
 * @param scores what each role with a sheet was scored; empty while the session goes on
 */
public record Account(
        ImmutableList<Close> closes,
        ImmutableMap<ProposalId, Fate> proposals,
        ImmutableMap<IssueId, OptionId> settled,
        boolean endorsed,
        ImmutableMap<TrackId, Integer> tracks,
        ImmutableMap<RoleId, String> invitations,
        Optional<String> conference,
        ImmutableMap<CeaseFireId, String> ceaseFires,
        ImmutableMap<BodyId, String> designations,
        ImmutableMap<RoleId, String> presence,
        int misses,
        Optional<String> outcome,
        ImmutableMap<RoleId, Long> walkAways,
        ImmutableMap<RoleId, Long> scores) {

    /** How a proposal stands. */
    public record Fate(int version, ProposalStatus status) {

        @Override
        public String toString() {
            return "version %d %s".formatted(version, status);
        }
    }
}
