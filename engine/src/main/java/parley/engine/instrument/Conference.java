package parley.engine.instrument;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;

/** The state of the conference. */
public sealed interface Conference {

    /** The names of all states. */
    ImmutableSet<String> LABELS = ImmutableSet.of("PLANNED", "HALF_OPEN", "OPEN", "PAUSED", "CLOSED", "COLLAPSED");

    /** The name of the state that conditions compare with, such as {@code HALF_OPEN}. */
    default String label() {
        return switch (this) {
            case Planned planned -> "PLANNED";
            case HalfOpen halfOpen -> "HALF_OPEN";
            case Open open -> "OPEN";
            case Paused paused -> "PAUSED";
            case Closed closed -> "CLOSED";
            case Collapsed collapsed -> "COLLAPSED";
        };
    }

    /** A conference from which something can still come. */
    sealed interface Unfinished extends Conference permits Planned, Meeting, Paused {
        /** It comes to nothing. */
        default Collapsed collapse() {
            return new Collapsed();
        }
    }

    /** A conference that is meeting, in half or in full. */
    sealed interface Meeting extends Unfinished permits HalfOpen, Open {
        /** The convener interrupts it; a pause has no deadline. */
        default Paused pause() {
            return new Paused();
        }
    }

    /**
     * Not yet opened.
     *
     * @param date the planned instant of story time; absent when the table has settled on no date
     */
    record Planned(Optional<Instant> date) implements Unfinished {
        /** A settled issue moves the date. */
        public Planned on(Optional<Instant> newDate) {
            return new Planned(newDate);
        }

        /** Opens with some of the invited. */
        public HalfOpen openInHalf() {
            return new HalfOpen();
        }

        /** Opens with all of the invited. */
        public Open open() {
            return new Open(Optional.empty());
        }
    }

    /** Meeting with some of the invited; a second act opens it in full. */
    record HalfOpen() implements Meeting {
        /** The others have come. */
        public Open open() {
            return new Open(Optional.empty());
        }
    }

    /**
     * Meeting.
     *
     * @param calledFor the day it was called back for after a pause, if it was
     */
    record Open(Optional<Instant> calledFor) implements Meeting {
        /** What it met for is agreed. */
        public Closed close() {
            return new Closed();
        }
    }

    /** Interrupted. */
    record Paused() implements Unfinished {
        /** The convener calls the delegations back for a named day. */
        public Open resume(Instant on) {
            return new Open(Optional.of(on));
        }
    }

    /** Over, and agreed to be. */
    record Closed() implements Conference {}

    /** Come to nothing. */
    record Collapsed() implements Conference {}
}
