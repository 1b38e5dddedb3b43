package parley.engine.procedure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import parley.engine.id.RoleId;

/**
 * What a procedure looks at when it closes.
 *
 * @param positions the last word of each role that has taken one
 * @param boycotting roles that stay away in protest; what they said before they left still stands
 * @param gone roles that have left or lost their seat; what they said no longer counts, but an objection with force
 *     ({@link #holdingObjectionsOf}) stands until its holder comes back and changes it. Of a role that has lost its seat
 *     no position is left.
 */
public record Ballot(
        ImmutableMap<RoleId, Position> positions, ImmutableSet<RoleId> boycotting, ImmutableSet<RoleId> gone) {

    /** These positions, with everybody at the table. */
    public static Ballot of(ImmutableMap<RoleId, Position> positions) {
        return new Ballot(positions, ImmutableSet.of(), ImmutableSet.of());
    }

    /** These positions, but of roles that have lost their seat, which are gone as well. */
    public static Ballot of(
            ImmutableMap<RoleId, Position> positions,
            ImmutableSet<RoleId> boycotting,
            ImmutableSet<RoleId> withdrawn,
            ImmutableSet<RoleId> excluded) {
        return excluded.isEmpty()
                ? new Ballot(positions, boycotting, withdrawn)
                : new Ballot(
                        ImmutableMap.copyOf(Maps.filterKeys(positions, role -> !excluded.contains(role))),
                        boycotting,
                        ImmutableSet.<RoleId>builder()
                                .addAll(withdrawn)
                                .addAll(excluded)
                                .build());
    }

    /** Whether a role is away, so that it cannot take a position now. */
    public boolean isAway(RoleId role) {
        return boycotting.contains(role) || gone.contains(role);
    }

    /** Whether a role has left or lost its seat, so that what it says does not count. */
    public boolean isGone(RoleId role) {
        return gone.contains(role);
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
        return boycotting.isEmpty()
                ? this
                : new Ballot(
                        positions,
                        ImmutableSet.of(),
                        ImmutableSet.<RoleId>builder()
                                .addAll(gone)
                                .addAll(boycotting)
                                .build());
    }

    /** The same, where an objection of these roles stands even when they have gone: leaving never clears the way for a text. */
    Ballot holdingObjectionsOf(ImmutableSet<RoleId> holders) {
        if (gone.isEmpty()) {
            return this;
        }
        var left = gone.stream()
                .filter(role -> !(holders.contains(role) && objected(role)))
                .collect(ImmutableSet.toImmutableSet());
        return left.size() == gone.size() ? this : new Ballot(positions, boycotting, left);
    }

    private boolean objected(RoleId role) {
        Position position = positions.get(role);
        return position != null && position.stance() == Stance.OBJECT;
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
