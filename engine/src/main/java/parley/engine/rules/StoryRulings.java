package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.UNKNOWN_DEADLINE;
import static parley.engine.answer.RejectionCode.UNKNOWN_NEWS;
import static parley.engine.answer.RejectionCode.WRONG_DATE;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.answer.Rejection;
import parley.engine.command.RulingCommand;
import parley.engine.event.Event;
import parley.engine.event.RulingEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.scenario.Inject;

/** Rulings on the story: its deadlines are moved, its news are sent. */
final class StoryRulings {

    private StoryRulings() {}

    static Optional<Rejection> check(Table table, RulingCommand.MoveDeadline move) {
        return RulingCheck.notOver(table)
                .or(() -> RulingCheck.begun(table))
                .or(() -> RulingCheck.reasonNeeded(move.reason()))
                .or(() -> Check.unless(
                        table.book().scenario().calendar().deadlines().stream()
                                .anyMatch(deadline -> deadline.id().equals(move.deadline())),
                        UNKNOWN_DEADLINE,
                        () -> "This scenario has no deadline " + move.deadline() + "."))
                .or(() -> inTime(table, move.to()))
                .or(() -> open(table, move.deadline()));
    }

    /** Not before now, and not after the last phase, whose end is the last at which anything falls due. */
    private static Optional<Rejection> inTime(Table table, Instant to) {
        Instant now = table.state().playing().date();
        Instant end = table.book().scenario().calendar().phases().getLast().to();
        return Check.unless(
                        !to.isBefore(now),
                        WRONG_DATE,
                        () -> "%s is in the past: in the story it is %s.".formatted(to, now))
                .or(() -> Check.unless(
                        !to.isAfter(end),
                        WRONG_DATE,
                        () -> "The calendar ends at %s; a deadline after that would never fall due.".formatted(end)));
    }

    private static Optional<Rejection> open(Table table, DeadlineId deadline) {
        return Check.unless(
                !table.hasPassed(deadline),
                WRONG_STATE,
                () -> "The deadline %s has fallen due already.".formatted(deadline));
    }

    static Optional<Rejection> check(Table table, RulingCommand.SendInject send) {
        return RulingCheck.notOver(table)
                .or(() -> RulingCheck.begun(table))
                .or(() -> RulingCheck.reasonIfAny(send.reason()))
                .or(() -> Check.unless(
                        table.book().scenario().world().injects().containsKey(send.inject()),
                        UNKNOWN_NEWS,
                        () -> "This scenario has no news " + send.inject() + "."))
                .or(() -> sayable(table, send.inject()))
                .or(() -> Check.unless(
                        !table.state().world().news().containsKey(send.inject()),
                        WRONG_STATE,
                        () -> "The news %s has come already.".formatted(send.inject())));
    }

    private static Optional<Rejection> sayable(Table table, InjectId id) {
        Inject inject = table.book().inject(id);
        return Check.unless(
                inject.variants().stream()
                        .anyMatch(variant -> variant.condition().holds(table.state())),
                NOT_NOW,
                () -> "The news %s has nothing to say now: it comes only when %s."
                        .formatted(
                                id,
                                inject.variants().stream()
                                        .map(variant -> String.join(
                                                " and ",
                                                table.book().phrases().unmet(variant.condition(), table.state())))
                                        .collect(Collectors.joining(", or "))));
    }

    static ImmutableList<Event> apply(Table table, RulingCommand.SendInject send) {
        Inject inject = table.book().inject(send.inject());
        return ImmutableList.<Event>builder()
                .add(new RulingEvent.NewsSent(send.inject(), inject.to(), send.reason()))
                .addAll(Newsroom.arrival(table, inject).orElseThrow())
                .build();
    }
}
