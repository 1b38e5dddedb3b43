package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_PAUSED;
import static parley.engine.answer.RejectionCode.SESSION_NOT_CONCLUDED;
import static parley.engine.answer.RejectionCode.SESSION_PAUSED;
import static parley.engine.answer.RejectionCode.UNKNOWN_ROLE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.RulingCommand;
import parley.engine.event.Event;
import parley.engine.event.RulingEvent;
import parley.engine.event.SeatEvent;
import parley.engine.id.RoleId;
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
    public static Optional<Rejection> check(Table table, RulingCommand ruling, Instant at) {
        return switch (ruling) {
            case RulingCommand.Pause(var reason) ->
                RulingCheck.notOver(table).or(() -> notPaused(table)).or(() -> RulingCheck.reasonIfAny(reason));
            case RulingCommand.Resume(var reason) ->
                RulingCheck.notOver(table)
                        .or(() -> Check.unless(
                                table.state().conduct().paused(), NOT_PAUSED, () -> "The session is not paused."))
                        .or(() -> RulingCheck.reasonIfAny(reason));
            case RulingCommand.EndPhase(var reason) ->
                RulingCheck.notOver(table).or(() -> RulingCheck.begun(table)).or(() -> RulingCheck.reasonIfAny(reason));
            case RulingCommand.ExtendPhase extend -> PlayTime.check(table, extend, at);
            case RulingCommand.MoveDeadline move -> StoryRulings.check(table, move);
            case RulingCommand.SendInject send -> StoryRulings.check(table, send);
            case RulingCommand.GiveSeat(var role, var occupant, var reason) ->
                RulingCheck.notOver(table).or(() -> known(table, role)).or(() -> RulingCheck.reasonIfAny(reason));
            case RulingCommand.ReleaseSheets(var reason) ->
                over(table).or(() -> RulingCheck.reasonIfAny(reason)).or(() -> notReleased(table));
            case RulingCommand.VoidAct voiding -> VoidRulings.check(table, voiding);
            case RulingCommand.Announce(var text) -> TextCheck.required("announcement", text, Limits.TEXT_MAX);
            case RulingCommand.Conclude(var reason) ->
                RulingCheck.notOver(table)
                        .or(() -> RulingCheck.begun(table))
                        .or(() -> RulingCheck.reasonNeeded(reason));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, RulingCommand ruling, Instant at) {
        return switch (ruling) {
            case RulingCommand.Pause pause -> ImmutableList.of(PlayTime.pause(table, pause, at));
            case RulingCommand.Resume resume -> ImmutableList.of(PlayTime.resume(table, resume, at));
            case RulingCommand.ExtendPhase extend -> ImmutableList.of(PlayTime.extend(table, extend));
            case RulingCommand.EndPhase(var reason) ->
                ImmutableList.of(
                        new RulingEvent.PhaseCutShort(table.phase().id(), reason), PhaseTurn.ending(table.phase()));
            case RulingCommand.MoveDeadline(var deadline, var to, var reason) ->
                ImmutableList.of(new RulingEvent.DeadlineMoved(deadline, to, reason));
            case RulingCommand.SendInject send -> StoryRulings.apply(table, send);
            case RulingCommand.GiveSeat(var role, var occupant, var reason) ->
                ImmutableList.of(new RulingEvent.SeatGiven(role, reason), new SeatEvent.Taken(role, occupant));
            case RulingCommand.ReleaseSheets(var reason) -> ImmutableList.of(new RulingEvent.SheetsReleased(reason));
            case RulingCommand.VoidAct voiding -> VoidRulings.apply(table, voiding);
            case RulingCommand.Announce(var text) -> ImmutableList.of(new RulingEvent.Announced(text));
            case RulingCommand.Conclude(var reason) ->
                ImmutableList.<Event>builder()
                        .add(new RulingEvent.SessionCutShort(reason))
                        .addAll(Endings.conclude(table, Endings.now(table)))
                        .build();
        };
    }

    private static Optional<Rejection> known(Table table, RoleId role) {
        return Check.unless(
                table.book().scenario().roles().containsKey(role),
                UNKNOWN_ROLE,
                () -> "This scenario has no role " + role + ".");
    }

    private static Optional<Rejection> over(Table table) {
        return Check.unless(
                table.state().stage() instanceof Stage.Concluded,
                SESSION_NOT_CONCLUDED,
                () -> "The session is not over: the sheets stay closed until it is.",
                () -> "Let it end, or conclude it.");
    }

    private static Optional<Rejection> notReleased(Table table) {
        return Check.unless(
                !table.state().conduct().released(), WRONG_STATE, () -> "The sheets have been released already.");
    }

    private static Optional<Rejection> notPaused(Table table) {
        return Check.unless(!table.state().conduct().paused(), SESSION_PAUSED, () -> "The session is paused already.");
    }
}
