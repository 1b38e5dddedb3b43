package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_PAUSED;
import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.answer.RejectionCode.SESSION_NOT_STARTED;
import static parley.engine.answer.RejectionCode.SESSION_PAUSED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.RulingCommand;
import parley.engine.event.Event;
import parley.engine.event.RulingEvent;
import parley.engine.session.Stage;

/**
 * What the facilitator can rule. That it is the facilitator who does is for the host to make sure of.
 *
 * <p>A ruling never edits what was: it is an event with its reason, and what it brings about follows by the same rules as
 * after any move.
 */
public final class RulingRules {

    private RulingRules() {}

    /** What stands against this ruling. */
    public static Optional<Rejection> check(Table table, RulingCommand ruling) {
        return switch (ruling) {
            case RulingCommand.Pause(var reason) ->
                Check.firstOf(notOver(table), notPaused(table), () -> reasonIfAny(reason));
            case RulingCommand.Resume(var reason) ->
                Check.firstOf(
                        Check.unless(table.state().conduct().paused(), NOT_PAUSED, () -> "The session is not paused."),
                        () -> reasonIfAny(reason));
            case RulingCommand.EndPhase(var reason) ->
                Check.firstOf(notOver(table), begun(table), () -> reasonIfAny(reason));
            case RulingCommand.Announce(var text) -> TextCheck.required("announcement", text, Limits.TEXT_MAX);
            case RulingCommand.Conclude(var reason) ->
                Check.firstOf(notOver(table), begun(table), () -> reasonNeeded(reason));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, RulingCommand ruling) {
        return switch (ruling) {
            case RulingCommand.Pause(var reason) -> ImmutableList.of(new RulingEvent.Paused(reason));
            case RulingCommand.Resume(var reason) -> ImmutableList.of(new RulingEvent.Resumed(reason));
            case RulingCommand.EndPhase(var reason) ->
                ImmutableList.of(
                        new RulingEvent.PhaseCutShort(table.phase().id(), reason), PhaseTurn.ending(table.phase()));
            case RulingCommand.Announce(var text) -> ImmutableList.of(new RulingEvent.Announced(text));
            case RulingCommand.Conclude(var reason) ->
                ImmutableList.<Event>builder()
                        .add(new RulingEvent.SessionCutShort(reason))
                        .addAll(Endings.conclude(table, Endings.now(table)))
                        .build();
        };
    }

    private static Check notOver(Table table) {
        return Check.unless(
                !(table.state().stage() instanceof Stage.Concluded), SESSION_CONCLUDED, () -> "The session is over.");
    }

    private static Check begun(Table table) {
        return Check.unless(
                table.state().stage() instanceof Stage.Playing,
                SESSION_NOT_STARTED,
                () -> "Play has not begun.",
                () -> "Start the session first.");
    }

    private static Check notPaused(Table table) {
        return Check.unless(!table.state().conduct().paused(), SESSION_PAUSED, () -> "The session is paused already.");
    }

    private static Optional<Rejection> reasonIfAny(String reason) {
        return TextCheck.optional("reason", reason, Limits.REASON_MAX);
    }

    private static Optional<Rejection> reasonNeeded(String reason) {
        return TextCheck.required("reason", reason, Limits.REASON_MAX);
    }
}
