package parley.engine.rules;

import java.util.Optional;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;

/**
 * What is left of an event that was decided on together with others, once reactions to those in front of it have had their
 * effect: numbers are reckoned from where things stand now, and what can no longer happen does not.
 */
final class Overtaken {

    private Overtaken() {}

    /** The event as it happens now; empty if there is nothing left of it. */
    static Optional<Event> asItStands(Table table, Event event) {
        return switch (event) {
            case TrackEvent.Moved moved -> Optional.of(Effects.reckoned(table, moved));
            case ScoreEvent.WalkAwayMoved moved -> Optional.of(Effects.reckoned(table, moved));
            case ProposalEvent.PositionsRevealed revealed -> only(isOpposed(table, revealed), event);
            case ProposalEvent.Rejected rejected ->
                only(isOpposed(table, rejected), Closing.rejection(table, table.proposal(rejected.proposal())));
            case IssueEvent.Settled settled ->
                only(settled.cause().isEmpty() || !isSettled(table, settled.issue()), event);
            case IssueEvent.Reopened reopened -> only(isSettled(table, reopened.issue()), event);
            case DesignationEvent designation -> only(isPossible(table, designation), event);
            case CeaseFireEvent ceaseFire -> only(isPossible(table, ceaseFire), event);
            case InvitationEvent.Readied readied -> only(Consent.holds(table, readied.grounds()), event);
            case InvitationEvent.Issued issued -> only(Consent.standsFor(table, issued.invitee()), event);
            case ConferenceEvent.DatePlanned planned -> only(conference(table) instanceof Conference.Planned, event);
            case ConferenceEvent.Collapsed collapsed -> only(conference(table) instanceof Conference.Unfinished, event);
            default -> Optional.of(event);
        };
    }

    /** A text falls with a role that leaves, and what was hidden is shown with it; not if nothing is against it any more. */
    private static boolean isOpposed(Table table, ProposalEvent event) {
        return Closing.isOpposed(table, table.proposal(event.proposal()));
    }

    /** A body is decided on by an issue that is settled; it is contested before that, or when the issue reopens. */
    private static boolean isPossible(Table table, DesignationEvent event) {
        Designation now = table.state().instruments().designation(event.body());
        boolean settled = table.book().scenario().instruments().designations().stream()
                .anyMatch(plan -> isSettled(table, plan.issue()));
        return switch (event) {
            case DesignationEvent.Contested contested ->
                now instanceof Designation.Parked || (now instanceof Designation.Undesignated && settled);
            case DesignationEvent.Designated designated -> now instanceof Designation.Contested && settled;
            case DesignationEvent.Cleared cleared -> now instanceof Designation.Contested && settled;
            case DesignationEvent.Parked parked -> now instanceof Designation.Contested && settled;
        };
    }

    private static boolean isPossible(Table table, CeaseFireEvent event) {
        CeaseFireId id = event.ceaseFire();
        CeaseFire now = table.state().instruments().ceaseFire(id);
        return switch (event) {
            case CeaseFireEvent.Drafted drafted ->
                now instanceof CeaseFire.None
                        && isSettled(table, table.book().ceaseFire(id).issue());
            case CeaseFireEvent.DraftDropped dropped -> now instanceof CeaseFire.Drafted;
            case CeaseFireEvent.TermsSet set -> now instanceof CeaseFire.Drafted;
            case CeaseFireEvent.OpenedForAcceptance opened -> now instanceof CeaseFire.TermsSet;
            default -> true;
        };
    }

    private static boolean isSettled(Table table, IssueId issue) {
        return table.state().agenda().settledAt(issue).isPresent();
    }

    private static Conference conference(Table table) {
        return table.state().instruments().conference().orElseThrow();
    }

    private static Optional<Event> only(boolean possible, Event event) {
        return possible ? Optional.of(event) : Optional.empty();
    }
}
