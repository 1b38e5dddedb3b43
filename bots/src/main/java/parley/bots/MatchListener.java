package parley.bots;

import java.util.List;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.view.Viewpoint;

/** Is told what happens in a match while it is played. */
public interface MatchListener {

    /**
     * Something was seen by the facilitator.
     *
     * @param seen all that one move led to, in order
     * @param now what the facilitator sees after the last of them; may ask the server
     */
    void seen(List<Seen> seen, Supplier<Viewpoint> now);

    /**
     * The match is over.
     *
     * @param end what the facilitator sees then
     */
    default void ended(MatchResult result, Viewpoint end) {}

    /** A bot's move was refused, and nothing happened. */
    default void refused(Move move, Rejection rejection) {}

    /** A move of a script was left out. */
    default void leftOut(String why) {}
}
