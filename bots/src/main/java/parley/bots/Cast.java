package parley.bots;

import com.google.common.collect.ImmutableMap;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;

/** Who plays which role in a match, in the order in which they are asked. Roles that are not named stay empty. */
public record Cast(ImmutableMap<RoleId, Player> players) {

    /** @throws IllegalArgumentException if nobody plays */
    public Cast {
        if (players.isEmpty()) {
            throw new IllegalArgumentException("a match needs at least one player");
        }
    }

    /** A bot under the name that the others at the table read. */
    public record Player(String name, Bot bot) {

        /** What the seat shows. */
        public Occupant occupant() {
            return new Occupant(Occupant.Kind.BOT, name);
        }
    }
}
