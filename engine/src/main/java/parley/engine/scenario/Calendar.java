package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import parley.engine.condition.Effect;
import parley.engine.id.PhaseId;

/**
 * The order of play: rounds, the phases in them, and the deadlines.
 *
 * @param zone how dates are written for players
 * @param eachMiss what every missed deadline brings about, besides its own effects
 */
public record Calendar(
        ZoneId zone, ImmutableList<Round> rounds, ImmutableList<Deadline> deadlines, ImmutableList<Effect> eachMiss) {

    /** A numbered pass of the calendar; numbers count from 1. */
    public record Round(int number, String title, ImmutableList<Phase> phases) {}

    /** All phases in the order of play. */
    public ImmutableList<Phase> phases() {
        return rounds.stream().flatMap(round -> round.phases().stream()).collect(ImmutableList.toImmutableList());
    }

    /** Where a phase stands in the order of play. */
    public ImmutableMap<PhaseId, Integer> places() {
        var places = ImmutableMap.<PhaseId, Integer>builder();
        var phases = phases();
        for (int i = 0; i < phases.size(); i++) {
            places.put(phases.get(i).id(), i);
        }
        return places.buildOrThrow();
    }
}
