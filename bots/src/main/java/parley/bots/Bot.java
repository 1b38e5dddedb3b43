package parley.bots;

import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.id.PhaseId;
import parley.engine.view.Viewpoint;

/**
 * A policy that plays one seat of one match. It may remember; it is asked by one thread.
 *
 * <p>In a match yielding is final: a bot that has yielded is asked again when the next phase begins.
 */
public interface Bot {

    /**
     * What to do next; asked only during play.
     *
     * @param phase the phase that is being played
     * @param now what a person in this seat sees now; asked for only by bots that need it
     * @return a move of this seat's own role; empty to wait for the others
     */
    Optional<Move> move(PhaseId phase, Supplier<Viewpoint> now);

    /** Whether asking would be in vain until another seat has moved. */
    default boolean isWaiting() {
        return false;
    }

    /**
     * Its move was accepted.
     *
     * @param now what a person in this seat sees after it; asked for only by bots that need it
     */
    default void accepted(Move move, Supplier<Viewpoint> now) {}

    /** Its move was refused, and nothing happened. */
    default void refused(Move move, Rejection rejection) {}
}
