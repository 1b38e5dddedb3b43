package parley.server.session;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.id.RoleId;
import parley.engine.id.SessionId;
import parley.engine.view.Briefing;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

/** The one answer to a request. */
public sealed interface Reply {

    /** The session exists; these tokens are shown this once. */
    record Created(SessionId session, String scenarioHash, Token facilitator, ImmutableMap<RoleId, Token> seats)
            implements Reply {}

    /**
     * The asker is attached.
     *
     * @param cursor what it is sent next has the cursor after this one
     * @param arrival what there is to read and see; absent for one that resumed
     */
    record Joined(HostedSession session, Viewer viewer, long cursor, Optional<Arrival> arrival) implements Reply {}

    /** What one who joins afresh finds. */
    record Arrival(Briefing briefing, Viewpoint view) {}

    /**
     * It was done, and is safely recorded.
     *
     * @param cursor the last sighting it led to for the asker; 0 if none
     */
    record Accepted(long cursor) implements Reply {}

    /** It was done, is safely recorded, and the asker is no longer attached. */
    record Detached(long cursor) implements Reply {}

    /** Everything that the asker can see, up to the cursor. */
    record Snapshot(long cursor, Viewpoint view) implements Reply {}

    /** The scenario as the asker may read it. */
    record Read(Briefing briefing) implements Reply {}

    /** The referee refused. */
    record Refused(Rejection rejection) implements Reply {}

    /** The host refused. */
    record Denied(Denial denial) implements Reply {}
}
