package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOBODY_SEATED;
import static parley.engine.answer.RejectionCode.SESSION_ALREADY_OPEN;
import static parley.engine.answer.RejectionCode.SESSION_ALREADY_STARTED;
import static parley.engine.answer.RejectionCode.SESSION_PAUSED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.PhaseCommand;
import parley.engine.command.SessionCommand;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.session.Stage;

/** The session as a whole: it is opened, started, and carried on by yields. */
public final class SessionRules {

    private SessionRules() {}

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, SessionCommand command) {
        return switch (command) {
            case SessionCommand.Open open ->
                Check.unless(
                        table.state().options().isEmpty(),
                        SESSION_ALREADY_OPEN,
                        () -> "The session has already been opened.");
            case SessionCommand.Start start ->
                Check.unless(
                                table.state().stage() instanceof Stage.Lobby,
                                SESSION_ALREADY_STARTED,
                                () -> "The session has already been started.")
                        .or(() -> Check.unless(
                                !table.state().conduct().paused(),
                                SESSION_PAUSED,
                                () -> "The session is paused.",
                                () -> "Resume it, then start."))
                        .or(() -> Check.unless(
                                table.state().seats().values().stream()
                                        .anyMatch(seat -> seat.occupant().isPresent()),
                                NOBODY_SEATED,
                                () -> "Nobody is seated yet.",
                                () -> "Let at least one role take its seat."));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, String scenarioHash, SessionCommand command) {
        return switch (command) {
            case SessionCommand.Open(var options) ->
                ImmutableList.of(new SessionEvent.Opened(table.book().scenario().id(), scenarioHash, options));
            case SessionCommand.Start start ->
                ImmutableList.of(
                        new SessionEvent.Started(), PhaseTurn.began(table.book().firstPhase()));
        };
    }

    /** A role is done with the phase. */
    public static ImmutableList<Event> apply(PhaseCommand command) {
        return switch (command) {
            case PhaseCommand.Yield(var by) -> ImmutableList.of(new SessionEvent.Yielded(by));
        };
    }
}
