package parley.engine.session;

import java.time.Instant;
import parley.engine.id.PhaseId;

/** Where in its life a session is. */
public sealed interface Stage {

    /** Seats are being taken; play has not begun. */
    record Lobby() implements Stage {
        /** Play begins with this phase. */
        public Playing begin(PhaseId phase, int round, Instant date) {
            return new Playing(phase, round, date, false);
        }
    }

    /**
     * A phase runs, or is ending.
     *
     * @param date story time: the phase's first instant while it runs, its last while it ends
     * @param ending whether its last instant has been reached and what fell due is being worked through
     */
    record Playing(PhaseId phase, int round, Instant date, boolean ending) implements Stage {
        /** The phase's last instant is reached. */
        public Playing end(Instant lastInstant) {
            return new Playing(phase, round, lastInstant, true);
        }

        /** The next phase begins. */
        public Playing begin(PhaseId nextPhase, int nextRound, Instant firstInstant) {
            return new Playing(nextPhase, nextRound, firstInstant, false);
        }

        /** The session ends. */
        public Concluded conclude(String outcome) {
            return new Concluded(outcome, phase, round, date);
        }
    }

    /** The session has ended; the phase, round and date are those it ended in. */
    record Concluded(String outcome, PhaseId phase, int round, Instant date) implements Stage {}
}
