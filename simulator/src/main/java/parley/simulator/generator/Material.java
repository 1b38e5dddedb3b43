package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Calendar.Round;
import parley.engine.scenario.Phase;

/**
 * What a scenario is made of, before anything is said about it: the names of what there is, and the days.
 *
 * @param scored the roles that have a sheet
 * @param invitees the roles that are to be invited; none where nobody is
 * @param endorses whether there can be a closing text
 */
record Material(
        ImmutableList<RoleId> roles,
        ImmutableList<RoleId> scored,
        ImmutableMap<IssueId, ImmutableList<OptionId>> issues,
        ImmutableList<TrackId> tracks,
        ImmutableList<RoleId> invitees,
        boolean conference,
        ImmutableList<BodyId> bodies,
        ImmutableList<CeaseFireId> ceaseFires,
        boolean endorses,
        ImmutableList<Round> rounds) {

    ImmutableList<Phase> phases() {
        return rounds.stream().flatMap(round -> round.phases().stream()).collect(ImmutableList.toImmutableList());
    }

    Instant begins() {
        return rounds.getFirst().phases().getFirst().from();
    }

    Instant ends() {
        return rounds.getLast().phases().getLast().to();
    }
}
