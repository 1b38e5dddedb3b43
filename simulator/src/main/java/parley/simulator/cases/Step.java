package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import parley.engine.answer.RejectionCode;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Check;
import parley.simulator.cases.word.Deed;

/** One step of a case. */
sealed interface Step {
    /** Where it stands in the file. */
    Place place();

    /** Whether something here can come out otherwise than written. */
    default boolean canFail() {
        return switch (this) {
            case Line line -> true;
            case Look look -> true;
            case AnyOrder any -> true;
            case Pass pass -> !(pass.outcome() instanceof Outcome.Accepted);
            case Time time -> !(time.outcome() instanceof Outcome.Accepted);
            case Restart restart -> false;
        };
    }

    /** Moves of one line, and what is to come of each. */
    record Line(Place place, String text, ImmutableList<Deed> deeds, Outcome outcome) implements Step {}

    /** Everybody who has not yielded does, until what the line waits for. */
    record Pass(Place place, String text, Until until, Outcome outcome) implements Step {}

    /** The clock of the room goes on by so much. */
    record Time(Place place, String text, Duration length, Outcome outcome) implements Step {}

    /** The server is started again. */
    record Restart(Place place) implements Step {}

    /** A look at how things stand. */
    record Look(Place place, ImmutableList<Check> checks) implements Step {}

    /** Lines that may come in any order, and must lead to the same. */
    record AnyOrder(Place place, ImmutableList<Line> lines) implements Step {}

    /** Until when everybody yields. */
    sealed interface Until {
        /** The phase that is played is over. */
        record PhaseEnds() implements Until {}

        /** The round that is played is over. */
        record RoundEnds() implements Until {}

        /** A phase has begun. */
        record PhaseBegins(String phase) implements Until {}

        /** The session is over. */
        record SessionEnds() implements Until {}
    }

    /** What is to come of a line. */
    sealed interface Outcome {
        /** It is accepted. */
        record Accepted() implements Outcome {}

        /**
         * It is refused.
         *
         * @param code why, if the case says so
         * @param words that stand in the sentence or the remedy, if the case says so
         */
        record Refused(Optional<RejectionCode> code, Optional<String> words) implements Outcome {}

        /**
         * It is accepted and leads to these events.
         *
         * @param exactly whether no others come between them
         */
        record Happens(ImmutableList<String> events, boolean exactly) implements Outcome {}

        /** The referee stops, since the scenario's rules have no end. */
        record Freezes() implements Outcome {}
    }
}
