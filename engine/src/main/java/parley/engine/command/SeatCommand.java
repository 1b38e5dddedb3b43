package parley.engine.command;

import parley.engine.id.RoleId;
import parley.engine.session.Occupant;

/** Who sits where. */
public sealed interface SeatCommand extends Command {

    /**
     * Take a seat.
     *
     * @param handOver whether the seat may be taken from the one who holds it
     */
    record Take(RoleId role, Occupant occupant, boolean handOver) implements SeatCommand {}

    /** Get up. */
    record Leave(RoleId role) implements SeatCommand {}
}
