package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;

/**
 * A role at this table.
 *
 * @param presence whether the role is at the table, whoever holds its seat
 * @param used how often the role has used acts that wear out
 * @param yielded whether it has said that it is done with the phase
 * @param moves how many moves it has made in this phase
 * @param texts how many of them submitted or amended a proposal
 */
public record Seat(
        RoleId role,
        Optional<Occupant> occupant,
        Presence presence,
        ImmutableMap<ActKind, Integer> used,
        boolean yielded,
        int moves,
        int texts) {

    /** A seat that nobody holds. */
    public static Seat empty(RoleId role) {
        return new Seat(role, Optional.empty(), new Presence.Present(), ImmutableMap.of(), false, 0, 0);
    }

    /** Whether the role is at the table. */
    public boolean isPresent() {
        return presence instanceof Presence.Present;
    }

    /** The seat with this occupant, who has not yielded. */
    public Seat takenBy(Occupant newOccupant) {
        return new Seat(role, Optional.of(newOccupant), presence, used, false, moves, texts);
    }

    /** The seat without an occupant. */
    public Seat left() {
        return new Seat(role, Optional.empty(), presence, used, false, moves, texts);
    }

    /** The seat, yielded or not. */
    public Seat yielding(boolean nowYielded) {
        return new Seat(role, occupant, presence, used, nowYielded, moves, texts);
    }

    /** The seat of a role that has come or gone. */
    public Seat with(Presence next) {
        return new Seat(role, occupant, next, used, yielded, moves, texts);
    }

    /** The seat after an act that wears out was used once more. */
    public Seat using(ActKind kind) {
        return new Seat(
                role,
                occupant,
                presence,
                Ordered.with(used, kind, used.getOrDefault(kind, 0) + 1),
                yielded,
                moves,
                texts);
    }

    /** The seat after the use of an act that wears out was found void. */
    public Seat notUsing(ActKind kind) {
        return new Seat(
                role,
                occupant,
                presence,
                Ordered.with(used, kind, Math.max(0, used.getOrDefault(kind, 0) - 1)),
                yielded,
                moves,
                texts);
    }

    /** The seat after one more move. */
    public Seat moved() {
        return new Seat(role, occupant, presence, used, yielded, moves + 1, texts);
    }

    /** The seat after one more move that put a text on the floor. */
    public Seat wrote() {
        return new Seat(role, occupant, presence, used, yielded, moves + 1, texts + 1);
    }

    /** The seat as a phase begins. */
    public Seat fresh() {
        return new Seat(role, occupant, presence, used, false, 0, 0);
    }
}
