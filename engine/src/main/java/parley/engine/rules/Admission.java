package parley.engine.rules;

import static parley.engine.answer.RejectionCode.ALREADY_YIELDED;
import static parley.engine.answer.RejectionCode.MOVE_LIMIT;
import static parley.engine.answer.RejectionCode.NOT_PRESENT;
import static parley.engine.answer.RejectionCode.OUT_OF_ORDER;
import static parley.engine.answer.RejectionCode.SEAT_EMPTY;
import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.answer.RejectionCode.SESSION_NOT_STARTED;
import static parley.engine.answer.RejectionCode.SESSION_PAUSED;
import static parley.engine.answer.RejectionCode.UNKNOWN_ROLE;
import static parley.engine.answer.RejectionCode.WRONG_PHASE;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.answer.Rejection;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.scenario.Phase;
import parley.engine.session.Stage;

/** Whether a role may make a move of this sort at all: the checks that come before every rule. */
public final class Admission {

    private Admission() {}

    /** What stands against this move, whatever it says. */
    public static Optional<Rejection> check(Table table, Move move) {
        RoleId role = move.by();
        return Check.unless(
                        !(table.state().stage() instanceof Stage.Concluded),
                        SESSION_CONCLUDED,
                        () -> "The session is over.")
                .or(() -> Check.unless(
                        table.state().stage() instanceof Stage.Playing,
                        SESSION_NOT_STARTED,
                        () -> "Play has not begun.",
                        () -> "Wait until the facilitator starts the session."))
                .or(() -> Check.unless(
                        !table.state().conduct().paused(),
                        SESSION_PAUSED,
                        () -> "The session is paused, and no move is taken.",
                        () -> "Wait until the facilitator resumes it."))
                .or(() -> Check.unless(
                        table.book().scenario().roles().containsKey(role),
                        UNKNOWN_ROLE,
                        () -> "This scenario has no role " + role + "."))
                .or(() -> seated(table, role))
                .or(() -> present(table, move))
                .or(() -> inPhase(table, move))
                .or(() -> inOrder(table, move))
                .or(() -> withinLimits(table, move));
    }

    /**
     * Whether who has yielded is waited for again after this move. Where a phase names an order, its turn has passed. A
     * non-paper has no author, and a yield that is taken back would name one.
     */
    public static boolean takesYieldBack(Table table, Move move) {
        return table.state().seat(move.by()).yielded()
                && table.phase().order().isEmpty()
                && !(move instanceof NewsCommand)
                && !isNonPaper(move);
    }

    private static boolean isNonPaper(Move move) {
        return move instanceof MessageCommand.Send send && send.kind() == MessageKind.NON_PAPER;
    }

    private static Optional<Rejection> seated(Table table, RoleId role) {
        return Check.unless(
                table.state().seat(role).occupant().isPresent(),
                SEAT_EMPTY,
                () -> "Nobody holds the seat of " + table.book().party(role) + ".",
                () -> "Take the seat first.");
    }

    /** A role that is away can speak, yield, act for itself and come back; it takes no part in deciding. */
    private static Optional<Rejection> present(Table table, Move move) {
        return switch (table.state().seat(move.by()).presence()) {
            case Presence.Present present -> Optional.empty();
            case Presence.Away away -> away(table, move, away);
            case Presence.Excluded(var body) ->
                Check.unless(
                        isNoMoveAtTheTable(move),
                        NOT_PRESENT,
                        () -> "%s has no seat: %s, for which it speaks, was shut out."
                                .formatted(table.book().partyFirst(move.by()), body));
        };
    }

    private static Optional<Rejection> away(Table table, Move move, Presence.Away away) {
        boolean allowed = switch (move) {
            case MessageCommand message -> true;
            case NewsCommand news -> true;
            case PhaseCommand phase -> true;
            case ActCommand.Perform(var by, var act, var note) -> act.kind().isOwn();
            case ProposalCommand proposal -> false;
        };
        return Check.unless(
                allowed,
                NOT_PRESENT,
                () -> "%s %s, and takes no part in deciding."
                        .formatted(table.book().partyFirst(move.by()), words(away)),
                () -> "Return to the table first.");
    }

    /** Whether a role is at the table, to stand after its name. */
    static String words(Presence presence) {
        return switch (presence) {
            case Presence.Present present -> "is at the table";
            case Presence.Boycotting boycotting -> "stays away in protest";
            case Presence.Withdrawn withdrawn -> "has left the table";
            case Presence.Excluded excluded -> "has lost its seat";
        };
    }

    private static Optional<Rejection> inPhase(Table table, Move move) {
        Phase phase = table.phase();
        return Check.unless(
                allows(phase.kind(), move),
                WRONG_PHASE,
                () -> "Phase %s is for %s.".formatted(phase.id(), purpose(phase.kind())),
                () -> table.book()
                        .after(phase.id())
                        .map(next -> "The next phase, %s, is for %s.".formatted(next.id(), purpose(next.kind())))
                        .orElse("It is the last phase."));
    }

    /** Where a phase names an order, a role moves when all before it are done, and until it is. It may always speak. */
    private static Optional<Rejection> inOrder(Table table, Move move) {
        if (move instanceof MessageCommand || isNoMoveAtTheTable(move)) {
            return Optional.empty();
        }
        return Check.unless(
                table.mayMoveNow(move.by()),
                OUT_OF_ORDER,
                () -> "In phase %s moves are made in the order %s."
                        .formatted(
                                table.phase().id(),
                                table.phase().order().stream()
                                        .map(table.book()::party)
                                        .collect(Collectors.joining(", "))),
                () -> table.phase().order().contains(move.by())
                        ? "Move when those before you have yielded, and before you do."
                        : "Speak now, or wait for another phase.");
    }

    private static Optional<Rejection> withinLimits(Table table, Move move) {
        var seat = table.state().seat(move.by());
        return Check.unless(
                        isNoMoveAtTheTable(move) || seat.moves() < Limits.MOVES_PER_PHASE_MAX,
                        MOVE_LIMIT,
                        () -> "A role makes at most %d moves in a phase.".formatted(Limits.MOVES_PER_PHASE_MAX),
                        () -> "Wait for the next phase.")
                .or(() -> Check.unless(
                        !writes(move) || seat.texts() < Limits.TEXTS_PER_PHASE_MAX,
                        MOVE_LIMIT,
                        () -> "A role submits or amends at most %d texts in a phase."
                                .formatted(Limits.TEXTS_PER_PHASE_MAX),
                        () -> "Wait for the next phase."))
                .or(() -> Check.unless(
                        !(move instanceof PhaseCommand.Yield) || !seat.yielded(),
                        ALREADY_YIELDED,
                        () -> table.book().partyFirst(move.by()) + " has already yielded in this phase."));
    }

    private static boolean writes(Move move) {
        return move instanceof ProposalCommand.Submit
                || move instanceof ProposalCommand.Amend
                || move instanceof ProposalCommand.TakeAmendment;
    }

    private static boolean isNoMoveAtTheTable(Move move) {
        return move instanceof PhaseCommand || move instanceof NewsCommand;
    }

    private static boolean allows(Phase.Kind kind, Move move) {
        if (isNoMoveAtTheTable(move)) {
            return kind.isPlaying();
        }
        return switch (kind) {
            case FLOOR -> true;
            case CAUCUS -> move instanceof MessageCommand;
            case DECISION ->
                move instanceof ProposalCommand.TakePosition
                        || (move instanceof ActCommand.Perform(var by, var act, var note)
                                && act.kind().isAnswer());
            case INTERVAL -> false;
        };
    }

    private static String purpose(Phase.Kind kind) {
        return switch (kind) {
            case FLOOR -> "every kind of move";
            case CAUCUS -> "messages only";
            case DECISION -> "positions and answers only";
            case INTERVAL -> "no moves (%s)".formatted(kind.name().toLowerCase(Locale.ROOT));
        };
    }
}
