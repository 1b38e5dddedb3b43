package parley.engine.session;

import java.util.Optional;
import parley.engine.id.RoleId;

/**
 * A role at this table.
 *
 * @param yielded whether it has said that it is done with the phase
 * @param moves how many moves it has made in this phase
 * @param texts how many of them submitted or amended a proposal
 */
public record Seat(RoleId role, Optional<Occupant> occupant, boolean yielded, int moves, int texts) {

    /** A seat that nobody holds. */
    public static Seat empty(RoleId role) {
        return new Seat(role, Optional.empty(), false, 0, 0);
    }

    /** The seat with this occupant, who has not yielded. */
    public Seat takenBy(Occupant newOccupant) {
        return new Seat(role, Optional.of(newOccupant), false, moves, texts);
    }

    /** The seat without an occupant. */
    public Seat left() {
        return new Seat(role, Optional.empty(), false, moves, texts);
    }

    /** The seat, yielded or not. */
    public Seat yielding(boolean nowYielded) {
        return new Seat(role, occupant, nowYielded, moves, texts);
    }

    /** The seat after one more move. */
    public Seat moved() {
        return new Seat(role, occupant, yielded, moves + 1, texts);
    }

    /** The seat after one more move that put a text on the floor. */
    public Seat wrote() {
        return new Seat(role, occupant, yielded, moves + 1, texts + 1);
    }

    /** The seat as a phase begins. */
    public Seat fresh() {
        return new Seat(role, occupant, false, 0, 0);
    }
}
