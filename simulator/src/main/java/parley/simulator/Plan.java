package parley.simulator;

import com.google.common.collect.ImmutableList;
import parley.engine.command.Command;
import parley.engine.command.Stamped;
import parley.engine.scenario.Scenario;

/**
 * A whole session as plain data: a scenario, and everything that anybody says in it, from the opening of the session on.
 * Playing it again gives the same session.
 *
 * @param seed the seed of the session, where its stamps take their chance from
 * @param commands in the order in which they arrive; some are to be refused
 */
public record Plan(Scenario scenario, long seed, ImmutableList<Command> commands) {

    /**
     * A command as the session stamps it: virtual time, and a refused command leaves no mark, so that the next one has its
     * number.
     *
     * @param accepted how many commands were accepted before it
     */
    public Stamped stamp(int accepted, Command command) {
        return Stamped.virtual(accepted + 1L, seed, command);
    }

    /** The same scenario, played with these commands. */
    public Plan with(ImmutableList<Command> others) {
        return new Plan(scenario, seed, others);
    }
}
