package parley.engine.session;

import java.time.Instant;
import parley.engine.id.PhaseId;

/** Where in its life a session is. */
public sealed interface Stage {

    /** Seats are being taken; play has not begun. */
    record Lobby() implements Stage {
        /** Play begins with this phase. */
        public Playing begin(PhaseId phase, int round, Instant date) {
            return new Playing(phase, round, date, Step.RUNNING);
        }
    }

    /** A stage that stands at a place in the calendar. */
    sealed interface Begun extends Stage permits Playing, Concluded {
        /** The phase. */
        PhaseId phase();

        /** The number of the round, from 1. */
        int round();

        /** Story time. */
        Instant date();
    }

    /** How far a phase is. Between commands it always runs. */
    enum Step {
        /** Moves are made. */
        RUNNING,
        /** Its last instant is reached, and what fell due is being worked through. */
        ENDING,
        /** It is over, and with it perhaps the round; what remains is an ending or the next phase. */
        OVER
    }

    /**
     * A phase runs, or is ending.
     *
     * @param date story time: the phase's first instant while it runs, its last from then on
     */
    record Playing(PhaseId phase, int round, Instant date, Step step) implements Begun {
        /** The phase's last instant is reached. */
        public Playing end(Instant lastInstant) {
            return new Playing(phase, round, lastInstant, Step.ENDING);
        }

        /** The phase is over. */
        public Playing over() {
            return new Playing(phase, round, date, Step.OVER);
        }

        /** The next phase begins. */
        public Playing begin(PhaseId nextPhase, int nextRound, Instant firstInstant) {
            return new Playing(nextPhase, nextRound, firstInstant, Step.RUNNING);
        }

        /** The session ends. */
        public Concluded conclude(String outcome) {
            return new Concluded(outcome, phase, round, date);
        }
    }

    /** The session has ended; the phase, round and date are those it ended in. */
    record Concluded(String outcome, PhaseId phase, int round, Instant date) implements Begun {}
}
