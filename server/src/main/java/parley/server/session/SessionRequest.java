package parley.server.session;

import parley.engine.command.Move;
import parley.engine.command.RulingCommand;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.view.Viewer;

/** What is asked of a session. Each gets exactly one answer. */
public sealed interface SessionRequest {

    /** Who asks. */
    Asker asker();

    /** The first of all: open the session. Answered with what was prepared for the one who creates it. */
    record Open(Asker asker, SessionOptions options, Reply.Created created) implements SessionRequest {}

    /**
     * Sit down.
     *
     * @param takeOver also while another connection holds the seat
     */
    record TakeSeat(Asker asker, Viewer.AtSeat viewer, Occupant occupant, boolean takeOver) implements SessionRequest {}

    /** Attach a facilitator, who takes no seat. */
    record Facilitate(Asker asker, Viewer.Facilitating viewer) implements SessionRequest {}

    /** Attach again, and be sent every sighting after the cursor. */
    record Resume(Asker asker, Viewer viewer, long afterCursor) implements SessionRequest {}

    /** Begin play. */
    record Start(Asker asker, Viewer viewer) implements SessionRequest {}

    /** Rule; only a facilitator can ask for it. */
    record Rule(Asker asker, Viewer.Facilitating viewer, RulingCommand ruling) implements SessionRequest {}

    /** Make a move; it is the move of the asker's own role. */
    record Play(Asker asker, Viewer.AtSeat viewer, Move move) implements SessionRequest {}

    /** Get up. */
    record Leave(Asker asker, Viewer.AtSeat viewer) implements SessionRequest {}

    /** See everything there is to see. */
    record Look(Asker asker, Viewer viewer) implements SessionRequest {}

    /** Read the scenario. */
    record Read(Asker asker, Viewer viewer) implements SessionRequest {}
}
