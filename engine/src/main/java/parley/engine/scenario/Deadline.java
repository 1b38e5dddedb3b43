package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.id.DeadlineId;

/**
 * A date by which something must be so. It falls due at the end of the phase that reaches its date.
 *
 * @param at its date; absent for one that falls due only if an effect or the facilitator gives it a date
 * @param metIf tested when it falls due
 * @param missed what missing it brings about, besides counting as missed
 */
public record Deadline(
        DeadlineId id, String title, Optional<Instant> at, Condition metIf, ImmutableList<Effect> missed) {
    /** A deadline with a date. */
    public Deadline(DeadlineId id, String title, Instant at, Condition metIf, ImmutableList<Effect> missed) {
        this(id, title, Optional.of(at), metIf, missed);
    }
}
