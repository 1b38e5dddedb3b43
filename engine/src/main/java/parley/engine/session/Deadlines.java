package parley.engine.session;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.DeadlineId;

/**
 * The deadlines of the calendar that fell due.
 *
 * @param passed all of them, in the order in which they did
 * @param missed those that were missed
 */
public record Deadlines(ImmutableSet<DeadlineId> passed, ImmutableSet<DeadlineId> missed) {

    /** None has fallen due. */
    static Deadlines none() {
        return new Deadlines(ImmutableSet.of(), ImmutableSet.of());
    }

    /** How many were missed. */
    public int misses() {
        return missed.size();
    }

    /** After this one was met. */
    public Deadlines met(DeadlineId deadline) {
        return new Deadlines(and(passed, deadline), missed);
    }

    /** After this one was missed. */
    public Deadlines miss(DeadlineId deadline) {
        return new Deadlines(and(passed, deadline), and(missed, deadline));
    }

    private static ImmutableSet<DeadlineId> and(ImmutableSet<DeadlineId> set, DeadlineId one) {
        return ImmutableSet.<DeadlineId>builder().addAll(set).add(one).build();
    }
}
