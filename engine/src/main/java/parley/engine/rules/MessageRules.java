package parley.engine.rules;

import static parley.engine.answer.RejectionCode.MOVE_LIMIT;
import static parley.engine.answer.RejectionCode.UNKNOWN_ADDRESSEE;
import static parley.engine.answer.RejectionCode.WRONG_ADDRESSEE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.answer.Rejection;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.event.Event;
import parley.engine.event.MessageEvent;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;

/** What may be said to whom. */
public final class MessageRules {

    private MessageRules() {}

    /** What stands against this message. */
    public static Optional<Rejection> check(Table table, MessageCommand.Send send) {
        return withinLimit(table, send)
                .or(() -> TextCheck.required("message", send.text(), Limits.TEXT_MAX))
                .or(() -> addresseesExist(table, send.to()))
                .or(() -> fitsKind(send));
    }

    /** What happens. */
    public static ImmutableList<Event> apply(MessageCommand.Send send) {
        return ImmutableList.of(new MessageEvent.Sent(send.kind(), Optional.of(send.by()), send.to(), send.text()));
    }

    private static Optional<Rejection> withinLimit(Table table, MessageCommand.Send send) {
        return Check.unless(
                send.kind() != MessageKind.ASSURANCE
                        || table.state().assurances().stream()
                                        .filter(made -> made.from().equals(send.by()))
                                        .count()
                                < Limits.ASSURANCES_MAX,
                MOVE_LIMIT,
                () -> "A role gives at most %d assurances in a session.".formatted(Limits.ASSURANCES_MAX));
    }

    private static Optional<Rejection> addresseesExist(Table table, Audience to) {
        var roles = table.book().scenario().roles().keySet();
        for (RoleId role : named(to)) {
            if (!roles.contains(role)) {
                return Optional.of(Rejection.of(
                        UNKNOWN_ADDRESSEE, "This scenario has no role " + role + ".", "Its roles are " + roles + "."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> fitsKind(MessageCommand.Send send) {
        Set<RoleId> named = named(send.to());
        return switch (send.kind()) {
            case STATEMENT ->
                Check.unless(
                        named.isEmpty(),
                        WRONG_ADDRESSEE,
                        () -> "A public statement is made to everybody.",
                        () -> "Leave the addressees out, or send it as talk.");
            case ASSURANCE ->
                Check.unless(
                        named.size() == 1 && !named.contains(send.by()),
                        WRONG_ADDRESSEE,
                        () -> "An assurance is given to exactly one other role.");
            case TALK, NON_PAPER ->
                Check.unless(
                        !named.contains(send.by()),
                        WRONG_ADDRESSEE,
                        () -> "A role does not address itself.",
                        () -> "Name only the others; you see your own message anyway.");
        };
    }

    private static Set<RoleId> named(Audience to) {
        return switch (to) {
            case Audience.Plenary plenary -> ImmutableSet.of();
            case Audience.Closed(var roles) -> roles;
        };
    }
}
