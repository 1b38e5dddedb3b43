package parley.engine.rules;

import static parley.engine.answer.RejectionCode.TIME_IS_NOT_UP;
import static parley.engine.answer.RejectionCode.TIME_IS_UP;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.ClockCommand;
import parley.engine.event.ClockEvent;
import parley.engine.event.Event;

/** The end of a phase whose time is over, and what comes too late for it. */
public final class ClockRules {

    private ClockRules() {}

    /** What stands against a move that comes late: at the last instant of the phase it counts, one tick later not. */
    public static Optional<Rejection> late(Table table, Instant at) {
        return Check.unless(
                !isOver(table, at),
                TIME_IS_UP,
                () -> "The time of phase %s is over.".formatted(table.phase().id()),
                () -> "See what the next phase allows.");
    }

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, ClockCommand command, Instant at) {
        return switch (command) {
            case ClockCommand.ElapseTime elapse ->
                Check.unless(isOver(table, at), TIME_IS_NOT_UP, () -> "No time is over.");
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, ClockCommand command) {
        return switch (command) {
            case ClockCommand.ElapseTime elapse ->
                ImmutableList.of(new ClockEvent.TimeRanOut(table.phase().id()), PhaseTurn.ending(table.phase()));
        };
    }

    private static boolean isOver(Table table, Instant at) {
        return table.state().conduct().clock().isOver(at);
    }
}
