package parley.engine.procedure;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.RoleId;

/**
 * What a procedure came out at.
 *
 * @param deciding the roles that made it so: those who assented where assent was wanted, those who objected, or those
 *     whose assent is missing; empty where silence was enough
 * @param missing votes, or roles for a quorum, that are missing; 0 where none are counted
 */
public record Verdict(Result result, Tally tally, ImmutableSet<RoleId> deciding, long missing) {

    /** A verdict of a rule that does not count votes. */
    public Verdict(Result result, Tally tally, ImmutableSet<RoleId> deciding) {
        this(result, tally, deciding, 0);
    }

    /** Whether the rule is satisfied. */
    public boolean passed() {
        return result == Result.PASSED;
    }
}
