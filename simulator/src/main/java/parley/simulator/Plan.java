package parley.simulator;

import com.google.common.collect.ImmutableList;
import parley.engine.command.Command;
import parley.engine.scenario.Scenario;

/**
 * A whole session as plain data: a scenario, and everything that anybody says in it, from the opening of the session on.
 * Playing it again gives the same session: command n is stamped with virtual time, where n counts the accepted commands.
 *
 * @param seed the seed of the session, where its stamps take their chance from
 * @param commands in the order in which they arrive; some are to be refused
 */
public record Plan(Scenario scenario, long seed, ImmutableList<Command> commands) {

    /** The same scenario, played with these commands. */
    public Plan with(ImmutableList<Command> others) {
        return new Plan(scenario, seed, others);
    }
}
