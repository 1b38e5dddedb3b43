package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;

/**
 * A part of a round.
 *
 * @param from its first instant of story time, which is the date while it runs
 * @param to its last instant, which is the date while it ends
 * @param minutes planned playing time; 0 to 600
 * @param sealed whether positions taken in it are hidden until the text closes, and no text closes early in it
 * @param order who may move, and in which order: each role when all before it are done; empty where everybody moves at once
 */
public record Phase(
        PhaseId id,
        int round,
        Kind kind,
        Instant from,
        Instant to,
        int minutes,
        boolean sealed,
        ImmutableList<RoleId> order) {

    /** A phase in which everybody moves at once, and openly. */
    public Phase(PhaseId id, int round, Kind kind, Instant from, Instant to, int minutes) {
        this(id, round, kind, from, to, minutes, false, ImmutableList.of());
    }

    /** What may be done in a phase. */
    public enum Kind {
        /** Messages only. */
        CAUCUS,
        /** Everything. */
        FLOOR,
        /** Positions, and answers to invitations. */
        DECISION,
        /** Nothing; it ends as it begins. */
        INTERVAL;

        /** Whether players may do anything at all; a text closes at the end of the next such phase. */
        public boolean isPlaying() {
            return this != INTERVAL;
        }
    }
}
