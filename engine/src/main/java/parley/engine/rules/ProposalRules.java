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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.answer.Rejection;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;

/** Texts: submitted, countered, co-sponsored, amended, withdrawn, and the positions taken on them. */
public final class ProposalRules {

    private ProposalRules() {}

    /** What stands against this command. */
    public static Optional<Rejection> check(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text, var answers) ->
                Check.firstOf(
                        () -> note(text),
                        () -> audienceExists(table, audience),
                        () -> answerable(table, by, including(by, audience), answers),
                        () -> new PackageCheck(table, by, including(by, audience), text).find(),
                        () -> TurnTaking.mayOffer(table, by, text.terms()));
            case ProposalCommand.Amend(var by, var id, var text) ->
                Check.firstOf(
                        () -> note(text),
                        () -> ownAndOpen(table, by, id),
                        () -> new PackageCheck(table, proposal(table, id), text).find(),
                        () -> TurnTaking.mayOffer(table, by, text.terms()));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                Check.firstOf(
                        () -> words(position),
                        () -> visible(table, by, id),
                        () -> open(table, id),
                        () -> current(table, id, version),
                        () -> TurnTaking.mayAnswer(table, by, proposal(table, id)));
            case ProposalCommand.Withdraw(var by, var id) ->
                Check.firstOf(() -> visible(table, by, id), () -> sponsoredBy(table, by, id), () -> alive(table, id));
            case ProposalCommand.CoSponsor(var by, var id, var version) ->
                Check.firstOf(
                        () -> visible(table, by, id),
                        () -> open(table, id),
                        () -> current(table, id, version),
                        () -> notYetBehind(table, by, id),
                        () -> TurnTaking.mayAnswer(table, by, proposal(table, id)));
            case ProposalCommand.StandDown(var by, var id) ->
                Check.firstOf(() -> visible(table, by, id), () -> coSponsoredBy(table, by, id), () -> open(table, id));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                Check.firstOf(
                        () -> note(text),
                        () -> visible(table, by, id),
                        () -> notOwn(table, by, id),
                        () -> open(table, id),
                        () -> current(table, id, version),
                        () -> roomForAnAmendment(table, id),
                        () -> new PackageCheck(table, proposal(table, id), text).find());
            case ProposalCommand.TakeAmendment(var by, var id, var number) ->
                Check.firstOf(
                        () -> ownAndOpen(table, by, id),
                        () -> proposed(table, id, number),
                        () -> new PackageCheck(table, proposal(table, id), amendment(table, id, number)).find(),
                        () -> TurnTaking.mayOffer(
                                table, by, amendment(table, id, number).terms()));
            case ProposalCommand.LeaveAmendment(var by, var id, var number) ->
                Check.firstOf(() -> ownAndOpen(table, by, id), () -> proposed(table, id, number));
        };
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text, var answers) ->
                offer(
                        table,
                        by,
                        text,
                        Stream.empty(),
                        new ProposalEvent.Submitted(
                                nextId(table, including(by, audience)),
                                by,
                                answers,
                                text,
                                closeFromHere(table, by, text),
                                OnceRights.of(table, by, text)));
            case ProposalCommand.Amend(var by, var id, var text) ->
                offer(table, by, text, Stream.of(id), amended(table, by, id, text));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                answer(
                        table,
                        by,
                        id,
                        position.stance(),
                        new ProposalEvent.PositionTaken(id, version, by, position, isHidden(table, id)));
            case ProposalCommand.Withdraw(var by, var id) ->
                ImmutableList.of(proposal(table, id).coSponsors().stream()
                        .findFirst()
                        .<Event>map(next -> new ProposalEvent.CarriedOn(id, by, next))
                        .orElseGet(() -> new ProposalEvent.Withdrawn(id, by)));
            case ProposalCommand.CoSponsor(var by, var id, var version) ->
                answer(table, by, id, Stance.ASSENT, new ProposalEvent.CoSponsored(id, version, by));
            case ProposalCommand.StandDown(var by, var id) -> ImmutableList.of(new ProposalEvent.StoodDown(id, by));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                ImmutableList.of(new ProposalEvent.AmendmentProposed(
                        id, new Amendment(proposal(table, id).amended() + 1, by, version, text)));
            case ProposalCommand.TakeAmendment(var by, var id, var number) ->
                ImmutableList.<Event>builder()
                        .add(new ProposalEvent.AmendmentTaken(id, number))
                        .addAll(offer(
                                table,
                                by,
                                amendment(table, id, number),
                                Stream.of(id),
                                amended(table, by, id, amendment(table, id, number))))
                        .build();
            case ProposalCommand.LeaveAmendment(var by, var id, var number) ->
                ImmutableList.of(new ProposalEvent.AmendmentLeft(id, by, number));
        };
    }

    private static ProposalEvent amended(Table table, RoleId by, ProposalId id, ProposalText text) {
        return new ProposalEvent.Amended(
                id,
                by,
                proposal(table, id).version() + 1,
                text,
                closeFromHere(table, by, text),
                OnceRights.of(table, by, text));
    }

    /** A text is put on the table. Where offers are made in turn, it takes the place of the offer that stood there. */
    private static ImmutableList<Event> offer(
            Table table, RoleId by, ProposalText text, Stream<ProposalId> own, ProposalEvent offered) {
        var same = own.collect(ImmutableSet.toImmutableSet());
        return ImmutableList.<Event>builder()
                .addAll(TurnTaking.standing(table, by, text.terms())
                        .filter(proposal -> !same.contains(proposal.id()))
                        .flatMap(proposal -> Closing.reject(table, proposal).stream())
                        .iterator())
                .add(offered)
                .addAll(TurnTaking.offered(table, by, text.terms()))
                .build();
    }

    private static ImmutableList<Event> answer(
            Table table, RoleId by, ProposalId id, Stance stance, ProposalEvent answered) {
        return ImmutableList.<Event>builder()
                .add(answered)
                .addAll(TurnTaking.answered(table, by, proposal(table, id), stance))
                .build();
    }

    /** An answer to an offer made in turn is never hidden: those who wait for their turn must know. */
    private static boolean isHidden(Table table, ProposalId id) {
        return table.phase().sealed() && !TurnTaking.governs(table, proposal(table, id));
    }

    private static Proposal proposal(Table table, ProposalId id) {
        return table.state().agenda().proposal(id);
    }

    private static RoleId sponsor(Table table, ProposalId id) {
        return proposal(table, id).sponsor();
    }

    private static ProposalText amendment(Table table, ProposalId id, int number) {
        return proposal(table, id).amendment(number).orElseThrow().text();
    }

    private static Optional<Rejection> ownAndOpen(Table table, RoleId by, ProposalId id) {
        return Check.firstOf(() -> visible(table, by, id), () -> sponsoredBy(table, by, id), () -> open(table, id));
    }

    /** A counter-proposal may be seen only by those who may know of what it answers. */
    private static Optional<Rejection> answerable(
            Table table, RoleId by, Audience audience, Optional<ProposalId> answers) {
        return answers.flatMap(id -> Check.firstOf(
                () -> visible(table, by, id),
                () -> open(table, id),
                Check.unless(
                        id.audience().includesAll(audience),
                        AUDIENCE_TOO_WIDE,
                        () -> "The audience has roles that may not know of %s, which this text answers.".formatted(id),
                        () -> "Submit it to the audience of %s, or without naming it.".formatted(id))));
    }

    private static Optional<Rejection> notYetBehind(Table table, RoleId by, ProposalId id) {
        var proposal = proposal(table, id);
        return Check.unless(
                        !proposal.sponsor().equals(by) && !proposal.coSponsors().contains(by),
                        ALREADY_SPONSOR,
                        () -> "%s stands behind %s already."
                                .formatted(table.book().party(by), id))
                .find();
    }

    private static Optional<Rejection> coSponsoredBy(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                        proposal(table, id).coSponsors().contains(by),
                        NOT_SPONSOR,
                        () -> "%s is no co-sponsor of %s."
                                .formatted(table.book().party(by), id))
                .find();
    }

    private static Optional<Rejection> notOwn(Table table, RoleId by, ProposalId id) {
        return Check.unless(
                        !sponsor(table, id).equals(by),
                        ALREADY_SPONSOR,
                        () -> "%s is the sponsor of %s.".formatted(table.book().party(by), id),
                        () -> "Amend it.")
                .find();
    }

    private static Optional<Rejection> roomForAnAmendment(Table table, ProposalId id) {
        return Check.unless(
                        proposal(table, id).amendments().size() < Limits.AMENDMENTS_OPEN_MAX,
                        MOVE_LIMIT,
                        () -> "At most %d amendments to one text can be open.".formatted(Limits.AMENDMENTS_OPEN_MAX),
                        () -> "Wait until the sponsor has taken or left one.")
                .find();
    }

    private static Optional<Rejection> proposed(Table table, ProposalId id, int number) {
        return Check.unless(
                        proposal(table, id).amendment(number).isPresent(),
                        UNKNOWN_AMENDMENT,
                        () -> "No amendment %d to %s is open.".formatted(number, id))
                .find();
    }

    /** Where several rules govern a text, it stays open until the last of them closes. */
    private static PhaseId closeFromHere(Table table, RoleId by, ProposalText text) {
        PhaseId here = table.phase().id();
        return text.terms().stream()
                .filter(term -> !table.stands(term))
                .flatMap(term -> table.governing(term, by).rules().stream())
                .map(rule -> table.book().closeOfTextFrom(here, rule))
                .reduce(table.book()::later)
                .orElseGet(() -> table.book().nextPlayingAfter(here));
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
        Proposal proposal = proposal(table, id);
        return Check.unless(
                        proposal.sponsor().equals(by),
                        NOT_SPONSOR,
                        () -> "%s was submitted by %s; only its sponsor can do this."
                                .formatted(id, table.book().party(proposal.sponsor())))
                .find();
    }

    private static Optional<Rejection> open(Table table, ProposalId id) {
        return requireStatus(
                id, proposal(table, id).status(), proposal(table, id).status() == ProposalStatus.OPEN);
    }

    private static Optional<Rejection> alive(Table table, ProposalId id) {
        return requireStatus(
                id, proposal(table, id).status(), proposal(table, id).status().isAlive());
    }

    private static Optional<Rejection> requireStatus(ProposalId id, ProposalStatus status, boolean fine) {
        return Check.unless(fine, PROPOSAL_CLOSED, () -> "%s is no longer open: it is %s.".formatted(id, status))
                .find();
    }

    private static Optional<Rejection> current(Table table, ProposalId id, int version) {
        int current = proposal(table, id).version();
        return Check.unless(
                        version == current,
                        STALE_VERSION,
                        () -> "%s is now at version %d; the position was on version %d."
                                .formatted(id, current, version),
                        () -> "Read version %d and take a position on it.".formatted(current))
                .find();
    }
}
