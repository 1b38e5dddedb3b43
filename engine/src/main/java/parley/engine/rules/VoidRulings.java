package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_VOIDABLE;
import static parley.engine.answer.RejectionCode.UNKNOWN_BODY;
import static parley.engine.answer.RejectionCode.UNKNOWN_CEASE_FIRE;
import static parley.engine.answer.RejectionCode.UNKNOWN_ISSUE;
import static parley.engine.answer.RejectionCode.UNKNOWN_PROPOSAL;
import static parley.engine.answer.RejectionCode.UNKNOWN_ROLE;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.RulingCommand;
import parley.engine.command.VoidedAct;
import parley.engine.condition.Fact;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.RulingEvent;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;

/**
 * Acts that a ruling makes void. Nothing is erased: the ruling is an event, what it undoes follows it, and what hangs on
 * that is worked out by the ordinary rules. See docs/adr/0010-what-a-ruling-can-void.md.
 */
final class VoidRulings {

    private VoidRulings() {}

    static Optional<Rejection> check(Table table, RulingCommand.VoidAct voiding) {
        return RulingCheck.notOver(table)
                .or(() -> RulingCheck.begun(table))
                .or(() -> RulingCheck.reasonNeeded(voiding.reason()))
                .or(() -> unknown(table, voiding.act()))
                .or(() -> why(table, voiding.act()).map(sentence -> Rejection.of(NOT_VOIDABLE, sentence)));
    }

    static ImmutableList<Event> apply(Table table, RulingCommand.VoidAct voiding) {
        var ruling = new RulingEvent.ActVoided(Optional.of(voiding.act()), voiding.reason());
        return ImmutableList.<Event>builder()
                .add(ruling)
                .addAll(undone(table.after(ImmutableList.of(ruling)), voiding.act()))
                .build();
    }

    private static ImmutableList<Event> undone(Table table, VoidedAct act) {
        return switch (act) {
            case VoidedAct.Adoption(var proposal) ->
                settledBy(table.state(), table.state().agenda().proposal(proposal))
                        .flatMap(issue -> Settlement.reopen(table, issue, new Cause.Ruling()).stream())
                        .collect(ImmutableList.toImmutableList());
            case VoidedAct.Settlement(var issue) -> Settlement.reopen(table, issue, new Cause.Ruling());
            case VoidedAct.Issue(var invitee) ->
                ImmutableList.of(new InvitationEvent.Withdrawn(invitee, Optional.empty(), ""));
            case VoidedAct.Endorsement endorsement -> ImmutableList.of();
            case VoidedAct.Absence absence -> ImmutableList.of();
            case VoidedAct.Designation designation -> ImmutableList.of();
            case VoidedAct.Answer answer -> ImmutableList.of();
            case VoidedAct.Breach breach -> ImmutableList.of();
        };
    }

    /** The facts that a ruling changes by itself, of those that a reaction can watch. */
    static ImmutableList<Fact> changed(RulingEvent ruling) {
        return ruling instanceof RulingEvent.ActVoided(var act, var reason)
                ? act.map(VoidRulings::changed).orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static ImmutableList<Fact> changed(VoidedAct act) {
        return switch (act) {
            case VoidedAct.Adoption adoption -> ImmutableList.of(new Fact.Endorsed());
            case VoidedAct.Endorsement endorsement -> ImmutableList.of(new Fact.Endorsed());
            case VoidedAct.Absence(var role) -> ImmutableList.of(new Fact.PresenceOf(role));
            case VoidedAct.Designation(var body) -> ImmutableList.of(new Fact.DesignationOf(body));
            case VoidedAct.Breach(var id) -> ImmutableList.of(new Fact.CeaseFireState(id));
            case VoidedAct.Settlement settlement -> ImmutableList.of();
            case VoidedAct.Issue issue -> ImmutableList.of();
            case VoidedAct.Answer answer -> ImmutableList.of();
        };
    }

    private static Optional<Rejection> unknown(Table table, VoidedAct act) {
        var scenario = table.book().scenario();
        var instruments = table.state().instruments();
        return switch (act) {
            case VoidedAct.Adoption(var proposal) ->
                known(isKnown(table.state(), proposal), UNKNOWN_PROPOSAL, "There is no proposal " + proposal);
            case VoidedAct.Settlement(var issue) ->
                known(scenario.issues().containsKey(issue), UNKNOWN_ISSUE, "This scenario has no issue " + issue);
            case VoidedAct.Endorsement endorsement -> Optional.empty();
            case VoidedAct.Issue(var invitee) ->
                known(instruments.invitations().containsKey(invitee), UNKNOWN_ROLE, "Nobody invites " + invitee);
            case VoidedAct.Absence(var role) -> role(table, role);
            case VoidedAct.Designation(var body) ->
                known(instruments.designations().containsKey(body), UNKNOWN_BODY, "This scenario has no body " + body);
            case VoidedAct.Answer(var id, var party) ->
                known(instruments.ceaseFires().containsKey(id), UNKNOWN_CEASE_FIRE, "There is no cease-fire " + id)
                        .or(() -> role(table, party));
            case VoidedAct.Breach(var id) ->
                known(instruments.ceaseFires().containsKey(id), UNKNOWN_CEASE_FIRE, "There is no cease-fire " + id);
        };
    }

    private static Optional<Rejection> role(Table table, RoleId role) {
        return known(
                table.book().scenario().roles().containsKey(role), UNKNOWN_ROLE, "This scenario has no role " + role);
    }

    private static Optional<Rejection> known(boolean known, RejectionCode code, String sentence) {
        return Check.unless(known, code, () -> sentence + ".");
    }

    /** A text among some roles does not exist for a facilitator who does not read private rooms. */
    private static boolean isKnown(SessionState state, ProposalId proposal) {
        return state.agenda().proposals().containsKey(proposal)
                && (proposal.audience() instanceof Audience.Plenary
                        || state.options()
                                .filter(SessionOptions::facilitatorReads)
                                .isPresent());
    }

    /** Why an act that may have been cannot be made void now; empty if it can. */
    private static Optional<String> why(Table table, VoidedAct act) {
        return switch (act) {
            case VoidedAct.Adoption(var id) ->
                adoption(table.state(), table.state().agenda().proposal(id));
            case VoidedAct.Settlement(var issue) ->
                unless(
                        table.state().agenda().settledAt(issue).isPresent(),
                        () -> "%s is not settled.".formatted(issue));
            case VoidedAct.Endorsement endorsement ->
                unless(table.state().agenda().endorsed(), () -> "No closing text stands.");
            case VoidedAct.Issue(var invitee) -> issue(table, invitee);
            case VoidedAct.Absence(var role) -> absence(table, role);
            case VoidedAct.Designation(var body) -> {
                var now = table.state().instruments().designation(body);
                yield unless(
                        now instanceof Designation.Decided,
                        () -> standing(table, new Fact.DesignationOf(body), now.label())
                                + ": the table has decided nothing of it.");
            }
            case VoidedAct.Answer(var id, var party) ->
                unless(
                        table.state().instruments().ceaseFire(id) instanceof CeaseFire.OpenForAcceptance open
                                && open.answers().containsKey(party),
                        () -> "No answer of %s to %s is open to be made void."
                                .formatted(table.book().party(party), id));
            case VoidedAct.Breach(var id) -> {
                var now = table.state().instruments().ceaseFire(id);
                yield unless(
                        now instanceof CeaseFire.Binding binding
                                && binding.breachedInRound().isPresent(),
                        () -> standing(table, new Fact.CeaseFireState(id), now.label())
                                + ", and no report of a breach is open.");
            }
        };
    }

    private static Optional<String> adoption(SessionState state, Proposal proposal) {
        if (proposal.status() != ProposalStatus.ADOPTED) {
            return Optional.of("%s is %s; only a text that was adopted can be made void."
                    .formatted(proposal.id(), proposal.status()));
        }
        return unless(
                settledBy(state, proposal).findAny().isPresent() || isClosingText(state, proposal),
                () -> "Nothing that %s settled stands any more; what it did to instruments is made void one by one."
                        .formatted(proposal.id()));
    }

    /** The issues that stand because this text has settled them. */
    private static Stream<IssueId> settledBy(SessionState state, Proposal proposal) {
        return state.agenda().settledBy().entrySet().stream()
                .filter(settled -> settled.getValue().equals(proposal.id()))
                .map(Map.Entry::getKey);
    }

    /** Whether what is settled stands endorsed, and by this text, the youngest adopted that asked for it. */
    private static boolean isClosingText(SessionState state, Proposal proposal) {
        return state.agenda().endorsed()
                && state.agenda().proposals().values().stream()
                        .filter(other -> other.status() == ProposalStatus.ADOPTED)
                        .filter(other -> other.text().asksFor(ActKind.ENDORSE))
                        .reduce((older, younger) -> younger)
                        .filter(proposal::equals)
                        .isPresent();
    }

    private static Optional<String> issue(Table table, RoleId invitee) {
        var now = table.state().instruments().invitation(invitee);
        return unless(
                now instanceof Invitation.Issued,
                () -> standing(table, new Fact.InvitationOf(invitee), now.label())
                        + "; only one that is issued and not answered can be made void.");
    }

    private static String standing(Table table, Fact fact, String state) {
        String clause = table.book().phrases().standing(fact, state);
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    private static Optional<String> absence(Table table, RoleId role) {
        String party = table.book().partyFirst(role);
        return switch (table.state().seat(role).presence()) {
            case Presence.Away away -> Optional.empty();
            case Presence.Present present -> Optional.of(party + " is at the table.");
            case Presence.Excluded(var body) ->
                Optional.of(
                        "%s has lost its seat because %s was shut out; make that void instead.".formatted(party, body));
        };
    }

    private static Optional<String> unless(boolean fine, Supplier<String> sentence) {
        return fine ? Optional.empty() : Optional.of(sentence.get());
    }
}
