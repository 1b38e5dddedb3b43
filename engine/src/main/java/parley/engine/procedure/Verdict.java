package parley.engine.procedure;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.RoleId;

/**
 * What a procedure came out at.
 *
 * @param deciding the roles that made it so: those who assented where assent was wanted, those who objected, or those
 *     whose assent is missing; empty where silence was enough
 */
public record Verdict(Result result, Tally tally, ImmutableSet<RoleId> deciding) {

    /** Whether the rule is satisfied. */
    public boolean passed() {
        return result == Result.PASSED;
    }
}
