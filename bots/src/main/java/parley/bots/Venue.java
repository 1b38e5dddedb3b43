package parley.bots;

import java.util.List;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.engine.view.Viewpoint;

/**
 * Where a match is played: one session that has been opened and not started. Used by one thread.
 *
 * <p>The facilitator of the session reads private rooms, so that the whole match can be told.
 *
 * @see LocalVenue
 */
public interface Venue {

    /** Seats somebody. */
    void seat(RoleId role, Occupant occupant);

    /** Begins play; every seat that takes part has been taken. */
    void start();

    /** What this seat can see now. */
    Viewpoint view(RoleId role);

    /** What the facilitator can see now. */
    Viewpoint facilitatorView();

    /**
     * Makes a move of the role named in it.
     *
     * @return why it was refused; empty if it was accepted
     */
    Optional<Rejection> submit(Move move);

    /**
     * What the facilitator has seen since this was last asked: all that the commands answered so far have led to, in
     * order and without gaps.
     */
    List<Seen> seen();
}
