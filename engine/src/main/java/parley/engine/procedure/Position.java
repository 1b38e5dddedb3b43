package parley.engine.procedure;

import com.google.common.collect.ImmutableList;

/**
 * What a role says to one version of a proposal.
 *
 * @param reason why, in the role's own words; may be empty
 * @param reservations readings that are recorded with an assent and never negotiated
 */
public record Position(Stance stance, String reason, ImmutableList<String> reservations) {

    /** @throws IllegalArgumentException if reservations stand with anything but an assent */
    public Position {
        if (stance != Stance.ASSENT && !reservations.isEmpty()) {
            throw new IllegalArgumentException("only an assent can carry reservations");
        }
    }

    /** A position without a reason. */
    public static Position of(Stance stance) {
        return new Position(stance, "", ImmutableList.of());
    }
}
