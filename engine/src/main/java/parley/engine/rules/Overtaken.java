package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Designation.Outcome;
import parley.engine.proposal.Proposal;

/**
 * What is left of an event that was decided on together with others, once reactions to those in front of it have had their
 * effect: numbers are reckoned from where things stand now, and what can no longer happen does not.
 */
final class Overtaken {

    private Overtaken() {}

    /**
     * The event as it happens now; empty if there is nothing left of it.
     *
     * @param together the events that were decided on with it, itself among them
     */
    static Optional<Event> asItStands(Table table, Event event, List<? extends Event> together) {
        return switch (event) {
            case TrackEvent.Moved moved -> Optional.of(Effects.reckoned(table, moved));
            case ScoreEvent.WalkAwayMoved moved -> Optional.of(Effects.reckoned(table, moved));
            case ProposalEvent.PositionsRevealed revealed -> only(falls(table, revealed, together), event);
            case ProposalEvent.Rejected rejected ->
                only(falls(table, rejected, together), Closing.rejection(table, table.proposal(rejected.proposal())));
            case IssueEvent.Settled settled -> only(!isSettled(table, settled.issue()), event);
            case IssueEvent.Reopened reopened -> only(isSettled(table, reopened.issue()), event);
            case IssueEvent.Endorsed endorsed -> only(table.unsettled().isEmpty(), event);
            case DesignationEvent designation -> only(isPossible(table, designation), event);
            case CeaseFireEvent ceaseFire -> only(isPossible(table, ceaseFire), event);
            case InvitationEvent.Readied readied -> only(Consent.holds(table, readied.grounds()), event);
            case InvitationEvent.Issued issued -> only(Consent.standsFor(table, issued.invitee()), event);
            case ConferenceEvent conference -> only(isPossible(table, conference), event);
            case StoryEvent.DeadlineSet set -> only(!table.hasPassed(set.deadline()), event);
            default -> Optional.of(event);
        };
    }

    /**
     * What must happen before an event can: a body that was parked when its issue came to be settled is contested, to be
     * decided on. One that is parked in answer to that stays parked.
     *
     * @param settling the table as it was when the issue came to be settled
     */
    static ImmutableList<Event> first(Table table, Event event, Table settling) {
        return event instanceof DesignationEvent designation
                        && designation.cause().isEmpty()
                        && isParkedNow(settling, designation.body())
                        && isParkedNow(table, designation.body())
                        && isDecided(table, designation.body())
                        && !isParked(table, designation.body())
                        && !(event instanceof DesignationEvent.Contested)
                ? ImmutableList.of(new DesignationEvent.Contested(designation.body()))
                : ImmutableList.of();
    }

    private static boolean isParkedNow(Table table, BodyId body) {
        return table.state().instruments().designation(body) instanceof Designation.Parked;
    }

    /** A text falls with a role that leaves, and what was hidden is shown with it; not if that role's assent is no longer wanted. */
    private static boolean falls(Table table, ProposalEvent event, List<? extends Event> together) {
        Proposal proposal = table.proposal(event.proposal());
        return together.stream()
                .anyMatch(other -> other instanceof PresenceEvent departure
                        && Closing.lacksAssentOf(table, proposal, departure.role()));
    }

    /** A body is decided on as the issue that decides on it stands, unless something else decides. */
    private static boolean isPossible(Table table, DesignationEvent event) {
        BodyId body = event.body();
        Designation now = table.state().instruments().designation(body);
        return switch (event) {
            case DesignationEvent.Contested contested ->
                switch (now) {
                    case Designation.Undesignated undesignated -> event.cause().isPresent() || isDecided(table, body);
                    case Designation.Parked parked -> event.cause().isPresent() || !isParked(table, body);
                    case Designation decided -> false;
                };
            case DesignationEvent.Designated designated -> isPossible(table, event, now, Outcome.DESIGNATED);
            case DesignationEvent.Cleared cleared -> isPossible(table, event, now, Outcome.CLEARED);
            case DesignationEvent.Parked parked -> isPossible(table, event, now, Outcome.PARKED);
        };
    }

    private static boolean isPossible(Table table, DesignationEvent event, Designation now, Outcome outcome) {
        return now instanceof Designation.Contested
                && (event.cause().isPresent() || outcomes(table, event.body()).anyMatch(outcome::equals));
    }

    private static boolean isDecided(Table table, BodyId body) {
        return outcomes(table, body).findAny().isPresent();
    }

    private static boolean isParked(Table table, BodyId body) {
        return outcomes(table, body).anyMatch(Outcome.PARKED::equals);
    }

    /** What is decided of a body by the issues that are settled. */
    private static Stream<Outcome> outcomes(Table table, BodyId body) {
        return table.book().scenario().instruments().designations().stream()
                .flatMap(plan ->
                        table.state().agenda().settledAt(plan.issue()).stream().map(plan::statuses))
                .flatMap(statuses -> Optional.ofNullable(statuses.get(body)).stream());
    }

    /** The draft of a cease-fire stands as the issue that asks for it does. */
    private static boolean isAskedFor(Table table, CeaseFireId id, Instant start) {
        var plan = table.book().ceaseFire(id);
        return table.state()
                .agenda()
                .settledAt(plan.issue())
                .filter(option -> start.equals(plan.starts().get(option)))
                .isPresent();
    }

    /** The date of the conference is the one at which its issue stands. */
    private static boolean isAgreed(Table table, ConferenceEvent.DatePlanned planned) {
        return table.book().scenario().instruments().conference().stream()
                .anyMatch(plan -> plan.dateIssue()
                        .flatMap(table.state().agenda()::settledAt)
                        .filter(option ->
                                Optional.ofNullable(plan.dates().get(option)).equals(planned.date()))
                        .isPresent());
    }

    private static boolean isPossible(Table table, ConferenceEvent event) {
        Conference now = table.state().instruments().conference().orElseThrow();
        return switch (event) {
            case ConferenceEvent.DatePlanned planned -> now instanceof Conference.Planned && isAgreed(table, planned);
            case ConferenceEvent.HalfOpened halfOpened -> now instanceof Conference.Planned;
            case ConferenceEvent.Opened opened ->
                now instanceof Conference.Planned || now instanceof Conference.HalfOpen;
            case ConferenceEvent.Paused paused -> now instanceof Conference.Meeting;
            case ConferenceEvent.Resumed resumed -> now instanceof Conference.Paused;
            case ConferenceEvent.Closed closed -> now instanceof Conference.Open;
            case ConferenceEvent.Collapsed collapsed -> now instanceof Conference.Unfinished;
        };
    }

    private static boolean isPossible(Table table, CeaseFireEvent event) {
        CeaseFireId id = event.ceaseFire();
        CeaseFire now = table.state().instruments().ceaseFire(id);
        return switch (event) {
            case CeaseFireEvent.Drafted drafted ->
                now instanceof CeaseFire.None && isAskedFor(table, id, drafted.start());
            case CeaseFireEvent.DraftDropped dropped ->
                now instanceof CeaseFire.Drafted drafted && !isAskedFor(table, id, drafted.start());
            case CeaseFireEvent.TermsSet set -> now instanceof CeaseFire.Drafted;
            case CeaseFireEvent.OpenedForAcceptance opened -> now instanceof CeaseFire.TermsSet;
            case CeaseFireEvent.BecameStrained strained -> now instanceof CeaseFire.InForce;
            case CeaseFireEvent.Renewed renewed -> now instanceof CeaseFire.InForce;
            case CeaseFireEvent.Repaired repaired -> CeaseFireActs.isBreached(now);
            default -> true;
        };
    }

    private static boolean isSettled(Table table, IssueId issue) {
        return table.state().agenda().settledAt(issue).isPresent();
    }

    private static Optional<Event> only(boolean possible, Event event) {
        return possible ? Optional.of(event) : Optional.empty();
    }
}
