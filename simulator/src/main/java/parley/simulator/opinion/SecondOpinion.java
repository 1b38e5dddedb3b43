package parley.simulator.opinion;

import java.util.List;
import parley.simulator.Plan;

/** Another judge of whole sessions, who knows the rulebook and not the engine. */
public interface SecondOpinion {

    /** Whether it knows all the rules that this plan needs; if not, it is not asked. */
    default boolean covers(Plan plan) {
        return true;
    }

    /**
     * What becomes of this plan.
     *
     * @param accepted for each command, whether the referee accepted it: what may be said is not in question here, only what
     *     comes of it
     */
    Account judge(Plan plan, List<Boolean> accepted);
}
