package parley.engine.instrument;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.OptionId;

/**
 * What the parties to a cease-fire accept. All instants are of story time.
 *
 * @param until the last instant at which a party can accept
 * @param start when it comes into force
 * @param end when it expires; absent if it has no end
 * @param excluded the bodies it does not cover: at least every listed and designated one
 * @param renewals how often the end was moved on
 * @param monitoring the option of the scenario's monitoring issue; absent where nothing was agreed
 */
public record Terms(
        Instant until,
        Instant start,
        Optional<Instant> end,
        int renewals,
        ImmutableSet<BodyId> excluded,
        Optional<OptionId> monitoring) {

    /** The same, with a later end. */
    public Terms renewed(Instant newEnd) {
        return new Terms(until, start, Optional.of(newEnd), renewals + 1, excluded, monitoring);
    }

    /** The same, not covering these bodies either. */
    public Terms excluding(ImmutableSet<BodyId> more) {
        return new Terms(
                until,
                start,
                end,
                renewals,
                ImmutableSet.<BodyId>builder().addAll(excluded).addAll(more).build(),
                monitoring);
    }
}
