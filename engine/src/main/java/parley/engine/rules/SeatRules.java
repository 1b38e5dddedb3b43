package parley.engine.rules;

import static parley.engine.answer.RejectionCode.SEAT_EMPTY;
import static parley.engine.answer.RejectionCode.SEAT_TAKEN;
import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.answer.RejectionCode.UNKNOWN_ROLE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.command.SeatCommand;
import parley.engine.event.Event;
import parley.engine.event.SeatEvent;
import parley.engine.id.RoleId;
import parley.engine.session.Stage;

/** Who sits where. A seat can be taken before play and during it. */
public final class SeatRules {

    private SeatRules() {}

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, SeatCommand command) {
        return switch (command) {
            case SeatCommand.Take(var role, var occupant, var handOver) ->
                exists(table, role)
                        .or(() -> Check.unless(
                                !(table.state().stage() instanceof Stage.Concluded),
                                SESSION_CONCLUDED,
                                () -> "The session is over."))
                        .or(() -> handOver ? Optional.empty() : vacant(table, role));
            case SeatCommand.Leave(var role) -> exists(table, role).or(() -> occupied(table, role));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(SeatCommand command) {
        return switch (command) {
            case SeatCommand.Take(var role, var occupant, var handOver) ->
                ImmutableList.of(new SeatEvent.Taken(role, occupant));
            case SeatCommand.Leave(var role) -> ImmutableList.of(new SeatEvent.Left(role));
        };
    }

    private static Optional<Rejection> exists(Table table, RoleId role) {
        return Check.unless(
                table.book().scenario().roles().containsKey(role),
                UNKNOWN_ROLE,
                () -> "This scenario has no role " + role + ".");
    }

    private static Optional<Rejection> vacant(Table table, RoleId role) {
        return table.state()
                .seat(role)
                .occupant()
                .map(holder -> Rejection.of(
                        SEAT_TAKEN,
                        "The seat of %s is held by %s.".formatted(table.book().party(role), holder.name()),
                        "Ask for it to be handed over, or take another seat."));
    }

    private static Optional<Rejection> occupied(Table table, RoleId role) {
        return Check.unless(
                table.state().seat(role).occupant().isPresent(),
                SEAT_EMPTY,
                () -> "Nobody holds the seat of " + table.book().party(role) + ".");
    }
}
