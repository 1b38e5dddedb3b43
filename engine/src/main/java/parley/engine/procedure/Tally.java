package parley.engine.procedure;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.RoleId;

/**
 * The roles whose position counts, by what they said. Together the sets are the base of the procedure.
 *
 * @param silent roles at the table that said nothing
 * @param away roles that are not at the table and whose word does not stand
 */
public record Tally(
        ImmutableSet<RoleId> assents,
        ImmutableSet<RoleId> objections,
        ImmutableSet<RoleId> abstentions,
        ImmutableSet<RoleId> silent,
        ImmutableSet<RoleId> away) {

    /** Counts the positions of the base; positions of others do not count. */
    static Tally of(ImmutableSet<RoleId> base, Ballot ballot) {
        var assents = ImmutableSet.<RoleId>builder();
        var objections = ImmutableSet.<RoleId>builder();
        var abstentions = ImmutableSet.<RoleId>builder();
        var silent = ImmutableSet.<RoleId>builder();
        var away = ImmutableSet.<RoleId>builder();
        for (RoleId role : base) {
            Position position = ballot.standing(role);
            if (position == null) {
                (ballot.isAway(role) ? away : silent).add(role);
                continue;
            }
            switch (position.stance()) {
                case ASSENT -> assents.add(role);
                case OBJECT -> objections.add(role);
                case ABSTAIN -> abstentions.add(role);
            }
        }
        return new Tally(assents.build(), objections.build(), abstentions.build(), silent.build(), away.build());
    }
}
