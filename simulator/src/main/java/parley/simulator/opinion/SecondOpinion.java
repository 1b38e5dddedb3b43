package parley.simulator.opinion;

import parley.simulator.Plan;

/** Another judge of whole sessions, who knows the rulebook and not the engine. */
public interface SecondOpinion {

    /** Whether it knows all the rules that this plan needs; if not, it is not asked. */
    default boolean covers(Plan plan) {
        return true;
    }

    /** What becomes of this plan. */
    Account judge(Plan plan);
}
