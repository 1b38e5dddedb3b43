package parley.engine.procedure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import parley.engine.id.RoleId;

/** The roles whose position counts, by what they said. Together the four sets are the base of the procedure. */
public record Tally(
        ImmutableSet<RoleId> assents,
        ImmutableSet<RoleId> objections,
        ImmutableSet<RoleId> abstentions,
        ImmutableSet<RoleId> silent) {

    /** Counts the positions of the base; positions of others do not count. */
    static Tally of(ImmutableSet<RoleId> base, ImmutableMap<RoleId, Position> positions) {
        var assents = ImmutableSet.<RoleId>builder();
        var objections = ImmutableSet.<RoleId>builder();
        var abstentions = ImmutableSet.<RoleId>builder();
        var silent = ImmutableSet.<RoleId>builder();
        for (RoleId role : base) {
            Position position = positions.get(role);
            if (position == null) {
                silent.add(role);
                continue;
            }
            switch (position.stance()) {
                case ASSENT -> assents.add(role);
                case OBJECT -> objections.add(role);
                case ABSTAIN -> abstentions.add(role);
            }
        }
        return new Tally(assents.build(), objections.build(), abstentions.build(), silent.build());
    }
}
