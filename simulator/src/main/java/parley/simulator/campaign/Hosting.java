package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import parley.simulator.Plan;

/** Plays a plan as a server hosts it. */
@FunctionalInterface
public interface Hosting {

    /** What was not as it should be, a line each; empty if all was well. */
    ImmutableList<String> host(Plan plan);
}
