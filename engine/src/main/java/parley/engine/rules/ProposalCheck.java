package parley.engine.rules;

import static parley.engine.answer.RejectionCode.ALREADY_SPONSOR;
import static parley.engine.answer.RejectionCode.AUDIENCE_TOO_WIDE;
import static parley.engine.answer.RejectionCode.MOVE_LIMIT;
import static parley.engine.answer.RejectionCode.NOT_SPONSOR;
import static parley.engine.answer.RejectionCode.PROPOSAL_CLOSED;
import static parley.engine.answer.RejectionCode.STALE_VERSION;
import static parley.engine.answer.RejectionCode.UNKNOWN_ADDRESSEE;
import static parley.engine.answer.RejectionCode.UNKNOWN_AMENDMENT;
import static parley.engine.answer.RejectionCode.UNKNOWN_PROPOSAL;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.answer.Rejection;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;

/** What stands against putting a text forward, changing it, standing behind it or taking a position on it. */
public final class ProposalCheck {

    private ProposalCheck() {}

    /** What stands against this command. */
    public static Optional<Rejection> find(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text, var answers) ->
                note(text)
                        .or(() -> audienceExists(table, audience))
                        .or(() -> answerable(table, by, audience.including(by), answers))
                        .or(() -> new PackageCheck(table, by, audience.including(by), text).find())
                        .or(() -> TurnTaking.mayOffer(table, by, text.terms()));
            case ProposalCommand.Amend(var by, var id, var text) ->
                note(text)
                        .or(() -> ownAndOpen(table, by, id))
                        .or(() -> new PackageCheck(table, table.proposal(id), text).find())
                        .or(() -> TurnTaking.mayOffer(table, by, text.terms()));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                words(position)
                        .or(() -> visible(table, by, id))
                        .or(() -> open(table, id))
                        .or(() -> current(table, id, version))
                        .or(() -> TurnTaking.mayAnswer(table, by, table.proposal(id)));
            case ProposalCommand.Withdraw(var by, var id) ->
                visible(table, by, id).or(() -> sponsoredBy(table, by, id)).or(() -> alive(table, id));
            case ProposalCommand.CoSponsor(var by, var id, var version) ->
                visible(table, by, id)
                        .or(() -> open(table, id))
                        .or(() -> current(table, id, version))
                        .or(() -> notYetBehind(table, by, id))
                        .or(() -> TurnTaking.mayAnswer(table, by, table.proposal(id)));
            case ProposalCommand.StandDown(var by, var id) ->
                visible(table, by, id).or(() -> coSponsoredBy(table, by, id)).or(() -> open(table, id));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                note(text)
                        .or(() -> visible(table, by, id))
                        .or(() -> notOwn(table, by, id))
                        .or(() -> open(table, id))
                        .or(() -> current(table, id, version))
                        .or(() -> roomForAnAmendment(table, id))
                        .or(() -> new PackageCheck(table, table.proposal(id), text).find());
            case ProposalCommand.TakeAmendment(var by, var id, var number) ->
                ownAndOpen(table, by, id)
                        .or(() -> proposed(table, id, number))
                        .or(() -> new PackageCheck(
                                        table,
                                        table.proposal(id),
                                        table.proposal(id).amendmentText(number))
                                .find())
                        .or(() -> TurnTaking.mayOffer(
                                table,
                                by,
                                table.proposal(id).amendmentText(number).terms()));
            case ProposalCommand.LeaveAmendment(var by, var id, var number) ->
                ownAndOpen(table, by, id).or(() -> proposed(table, id, number));
        };
    }

    private static Optional<Rejection> ownAndOpen(Table table, RoleId by, ProposalId id) {
        return visible(table, by, id).or(() -> sponsoredBy(table, by, id)).or(() -> open(table, id));
    }

    /** A counter-proposal may be seen only by those who may know of what it answers. */
    private static Optional<Rejection> answerable(
            Table table, RoleId by, Audience audience, Optional<ProposalId> answers) {
        return answers.flatMap(id -> visible(table, by, id)
                .or(() -> open(table, id))
                .or(() -> Check.unless(
                        id.audience().includesAll(audience),
                        AUDIENCE_TOO_WIDE,
                        () -> "Not everybody who would see this text may know of %s, which it answers.".formatted(id),
                        () -> "Submit it to the audience of %s, or without naming it.".formatted(id))));
    }

    private static Optional<Rejection> notYetBehind(Table table, RoleId by, ProposalId id) {
        var proposal = table.proposal(id);
        return Check.unless(
                !proposal.sponsor().equals(by) && !proposal.coSponsors().contains(by),
                ALREADY_SPONSOR,
                () -> "%s stands behind %s already.".formatted(table.book().party(by), id));
    }

    private static Optional<Rejection> coSponsoredBy(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                table.proposal(id).coSponsors().contains(by),
                NOT_SPONSOR,
                () -> "%s is no co-sponsor of %s.".formatted(table.book().party(by), id));
    }

    private static Optional<Rejection> notOwn(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                !table.proposal(id).sponsor().equals(by),
                ALREADY_SPONSOR,
                () -> "%s is the sponsor of %s.".formatted(table.book().party(by), id),
                () -> "Amend it.");
    }

    private static Optional<Rejection> roomForAnAmendment(Table table, ProposalId id) {
        return Check.unless(
                table.proposal(id).amendments().size() < Limits.AMENDMENTS_OPEN_MAX,
                MOVE_LIMIT,
                () -> "At most %d amendments to one text can be open.".formatted(Limits.AMENDMENTS_OPEN_MAX),
                () -> "Wait until the sponsor has taken or left one.");
    }

    private static Optional<Rejection> proposed(Table table, ProposalId id, int number) {
        return Check.unless(
                table.proposal(id).amendment(number).isPresent(),
                UNKNOWN_AMENDMENT,
                () -> "No amendment %d to %s is open.".formatted(number, id));
    }

    private static Optional<Rejection> note(ProposalText text) {
        return TextCheck.optional("note", text.note(), Limits.TEXT_MAX);
    }

    private static Optional<Rejection> words(Position position) {
        return TextCheck.optional("reason", position.reason(), Limits.REASON_MAX)
                .or(() -> TextCheck.reservations(position.reservations()));
    }

    private static Optional<Rejection> audienceExists(Table table, Audience audience) {
        Set<RoleId> named = audience instanceof Audience.Closed(var roles) ? roles : ImmutableSet.of();
        for (RoleId role : named) {
            if (!table.book().scenario().roles().containsKey(role)) {
                return Optional.of(Rejection.of(UNKNOWN_ADDRESSEE, "This scenario has no role " + role + "."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> visible(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                table.state().agenda().proposals().containsKey(id)
                        && id.audience().includes(by),
                UNKNOWN_PROPOSAL,
                () -> "There is no proposal %s that you can see.".formatted(id));
    }

    private static Optional<Rejection> sponsoredBy(Table table, RoleId by, ProposalId id) {
        Proposal proposal = table.proposal(id);
        return Check.unless(
                proposal.sponsor().equals(by),
                NOT_SPONSOR,
                () -> "%s was submitted by %s; only its sponsor can do this."
                        .formatted(id, table.book().party(proposal.sponsor())));
    }

    private static Optional<Rejection> open(Table table, ProposalId id) {
        return requireStatus(id, table.proposal(id).status(), table.proposal(id).status() == ProposalStatus.OPEN);
    }

    private static Optional<Rejection> alive(Table table, ProposalId id) {
        return requireStatus(
                id, table.proposal(id).status(), table.proposal(id).status().isAlive());
    }

    private static Optional<Rejection> requireStatus(ProposalId id, ProposalStatus status, boolean fine) {
        return Check.unless(fine, PROPOSAL_CLOSED, () -> "%s is no longer open: it is %s.".formatted(id, status));
    }

    private static Optional<Rejection> current(Table table, ProposalId id, int version) {
        int current = table.proposal(id).version();
        return Check.unless(
                version == current,
                STALE_VERSION,
                () -> "%s is now at version %d; the position was on version %d.".formatted(id, current, version),
                () -> "Read version %d and take a position on it.".formatted(current));
    }
}
