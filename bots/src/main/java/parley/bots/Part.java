package parley.bots;

import parley.engine.id.RoleId;
import parley.engine.scenario.Role;
import parley.engine.view.Briefing;

/**
 * What a bot is given before play: its role, what a person in that seat reads, and its chance.
 *
 * @param matchSeed the seed of the whole match; each role draws a chance of its own from it
 */
public record Part(RoleId role, Briefing briefing, long matchSeed) {

    /** @throws IllegalArgumentException if the scenario has no such role */
    public Part {
        if (!briefing.scenario().roles().containsKey(role)) {
            throw new IllegalArgumentException("the scenario has no role " + role);
        }
    }

    /** The name of the side that the role speaks for. */
    public String party() {
        Role own = briefing.scenario().roles().get(role);
        return own == null ? role.value() : own.party();
    }
}
