package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_SPONSOR;
import static parley.engine.answer.RejectionCode.PROPOSAL_CLOSED;
import static parley.engine.answer.RejectionCode.STALE_VERSION;
import static parley.engine.answer.RejectionCode.UNKNOWN_ADDRESSEE;
import static parley.engine.answer.RejectionCode.UNKNOWN_PROPOSAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.answer.Rejection;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;

/** Texts: submitted, amended, withdrawn, and the positions taken on them. */
public final class ProposalRules {

    private ProposalRules() {}

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text) ->
                Check.firstOf(
                        () -> note(text),
                        () -> audienceExists(table, audience),
                        () -> new PackageCheck(table, by, including(by, audience), text).find());
            case ProposalCommand.Amend(var by, var id, var text) ->
                Check.firstOf(
                        () -> note(text),
                        () -> visible(table, by, id),
                        () -> sponsoredBy(table, by, id),
                        () -> open(table, id),
                        () -> new PackageCheck(table, by, id.audience(), text).find());
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                Check.firstOf(
                        () -> words(position),
                        () -> visible(table, by, id),
                        () -> open(table, id),
                        () -> current(table, id, version));
            case ProposalCommand.Withdraw(var by, var id) ->
                Check.firstOf(() -> visible(table, by, id), () -> sponsoredBy(table, by, id), () -> alive(table, id));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text) ->
                ImmutableList.of(new ProposalEvent.Submitted(
                        nextId(table, including(by, audience)),
                        by,
                        text,
                        closeFromHere(table),
                        spends(table, by, text)));
            case ProposalCommand.Amend(var by, var id, var text) ->
                ImmutableList.of(new ProposalEvent.Amended(
                        id,
                        by,
                        table.state().agenda().proposal(id).version() + 1,
                        text,
                        closeFromHere(table),
                        spends(table, by, text)));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                ImmutableList.of(new ProposalEvent.PositionTaken(id, version, by, position));
            case ProposalCommand.Withdraw(var by, var id) -> ImmutableList.of(new ProposalEvent.Withdrawn(id, by));
        };
    }

    private static PhaseId closeFromHere(Table table) {
        return table.book().closeOfTextFrom(table.phase().id());
    }

    private static Audience including(RoleId by, Audience audience) {
        return switch (audience) {
            case Audience.Plenary plenary -> plenary;
            case Audience.Closed(var roles) ->
                Audience.of(ImmutableSet.<RoleId>builder().addAll(roles).add(by).build());
        };
    }

    private static ProposalId nextId(Table table, Audience audience) {
        long earlier = table.state().agenda().proposals().keySet().stream()
                .filter(id -> id.audience().equals(audience))
                .count();
        return new ProposalId(audience, Math.toIntExact(earlier + 1));
    }

    private static ImmutableSet<ProcedureId> spends(Table table, RoleId by, ProposalText text) {
        return text.terms().stream()
                .filter(term -> !table.stands(term))
                .flatMap(term -> table.governing(term, by).rules().stream())
                .filter(rule -> rule.procedure() instanceof Procedure.Sole(var role, var others, var once) && once)
                .map(rule -> rule.id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Rejection> note(ProposalText text) {
        return TextCheck.optional("note", text.note(), Limits.TEXT_MAX);
    }

    private static Optional<Rejection> words(Position position) {
        return Check.firstOf(
                () -> TextCheck.optional("reason", position.reason(), Limits.REASON_MAX),
                () -> TextCheck.reservations(position.reservations()));
    }

    private static Optional<Rejection> audienceExists(Table table, Audience audience) {
        Set<RoleId> named = audience instanceof Audience.Closed(var roles) ? roles : ImmutableSet.of();
        return named.stream()
                .filter(role -> !table.book().scenario().roles().containsKey(role))
                .findFirst()
                .map(role -> Rejection.of(UNKNOWN_ADDRESSEE, "This scenario has no role " + role + "."));
    }

    private static Optional<Rejection> visible(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                        table.state().agenda().proposals().containsKey(id)
                                && id.audience().includes(by),
                        UNKNOWN_PROPOSAL,
                        () -> "There is no proposal %s that you can see.".formatted(id))
                .find();
    }

    private static Optional<Rejection> sponsoredBy(Table table, RoleId by, ProposalId id) {
        Proposal proposal = table.state().agenda().proposal(id);
        return Check.unless(
                        proposal.sponsor().equals(by),
                        NOT_SPONSOR,
                        () -> "%s was submitted by %s; only its sponsor can do this."
                                .formatted(id, table.book().party(proposal.sponsor())))
                .find();
    }

    private static Optional<Rejection> open(Table table, ProposalId id) {
        return requireStatus(
                id,
                table.state().agenda().proposal(id).status(),
                table.state().agenda().proposal(id).status() == ProposalStatus.OPEN);
    }

    private static Optional<Rejection> alive(Table table, ProposalId id) {
        return requireStatus(
                id,
                table.state().agenda().proposal(id).status(),
                table.state().agenda().proposal(id).status().isAlive());
    }

    private static Optional<Rejection> requireStatus(ProposalId id, ProposalStatus status, boolean fine) {
        return Check.unless(fine, PROPOSAL_CLOSED, () -> "%s is no longer open: it is %s.".formatted(id, status))
                .find();
    }

    private static Optional<Rejection> current(Table table, ProposalId id, int version) {
        int current = table.state().agenda().proposal(id).version();
        return Check.unless(
                        version == current,
                        STALE_VERSION,
                        () -> "%s is now at version %d; the position was on version %d."
                                .formatted(id, current, version),
                        () -> "Read version %d and take a position on it.".formatted(current))
                .find();
    }
}
