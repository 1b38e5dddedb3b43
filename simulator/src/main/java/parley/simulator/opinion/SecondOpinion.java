package parley.simulator.opinion;

import parley.simulator.Plan;

/** Another judge of whole sessions, who knows the rulebook and not the engine. */
public interface SecondOpinion {

    /** What becomes of this plan. */
    Account judge(Plan plan);
}
