package parley.engine.procedure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import parley.engine.id.RoleId;

/**
 * What a procedure looks at when it closes.
 *
 * @param positions the last word of each role that has taken one
 * @param boycotting roles that stay away in protest; what they said before they left still stands
 * @param gone roles that have left or lost their seat; what they said no longer counts
 */
public record Ballot(
        ImmutableMap<RoleId, Position> positions, ImmutableSet<RoleId> boycotting, ImmutableSet<RoleId> gone) {

    /** These positions, with everybody at the table. */
    public static Ballot of(ImmutableMap<RoleId, Position> positions) {
        return new Ballot(positions, ImmutableSet.of(), ImmutableSet.of());
    }

    /** Whether a role is away, so that it cannot take a position now. */
    public boolean isAway(RoleId role) {
        return boycotting.contains(role) || gone.contains(role);
    }

    /** What a role says, as far as it counts; null if nothing. */
    @Nullable
    Position standing(RoleId role) {
        return gone.contains(role) ? null : positions.get(role);
    }

    /** Whether a role's assent stands. */
    public boolean assents(RoleId role) {
        Position position = standing(role);
        return position != null && position.stance() == Stance.ASSENT;
    }

    /** The same, with everybody who is away as if gone. */
    Ballot withoutTheAway() {
        return new Ballot(
                positions,
                ImmutableSet.of(),
                ImmutableSet.<RoleId>builder().addAll(gone).addAll(boycotting).build());
    }

    /** The same, with an objection of each role that boycotts. */
    Ballot boycottsObjecting() {
        if (boycotting.isEmpty()) {
            return this;
        }
        var all = ImmutableMap.<RoleId, Position>builder();
        all.putAll(positions);
        boycotting.forEach(role -> all.put(role, Position.of(Stance.OBJECT)));
        return new Ballot(all.buildKeepingLast(), boycotting, gone);
    }
}
