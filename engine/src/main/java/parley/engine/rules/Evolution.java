package parley.engine.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** The fold: the state after an event. It trusts the journal; an event that does not fit the state is a bug. */
public final class Evolution {

    private Evolution() {}

    /**
     * The state after this event.
     *
     * @throws IllegalStateException if the event cannot have happened in this state
     */
    public static SessionState apply(SessionState state, Event event) {
        return switch (event) {
            case SessionEvent session -> session(state, session);
            case SeatEvent seat -> seat(state, seat);
            case MessageEvent.Sent sent ->
                state.with(state.seat(sent.from().orElseThrow()).moved());
            case ProposalEvent proposal -> proposal(state, proposal);
            case IssueEvent.Settled settled -> state.with(state.agenda().settle(settled.issue(), settled.option()));
            case IssueEvent.Reopened reopened -> state.with(state.agenda().reopen(reopened.issue()));
            case InvitationEvent invitation -> invitation(state, invitation);
            case ConferenceEvent conference -> conference(state, conference);
        };
    }

    private static SessionState session(SessionState state, SessionEvent event) {
        return switch (event) {
            case SessionEvent.Opened opened -> state.with(opened.options());
            case SessionEvent.Started started -> state;
            case SessionEvent.PhaseBegan began -> fresh(state).with(begin(state.stage(), began));
            case SessionEvent.Yielded(var role) ->
                state.with(state.seat(role).moved().yielding(true));
            case SessionEvent.YieldTakenBack(var role) ->
                state.with(state.seat(role).yielding(false));
            case SessionEvent.RightSpent(var role, var procedure) ->
                state.with(state.agenda().spend(ImmutableSet.of(procedure)));
            case SessionEvent.PhaseEnding ending -> state.with(state.playing().end(ending.date()));
            case SessionEvent.DeadlineMet(var deadline) ->
                state.with(state.deadlines().met(deadline));
            case SessionEvent.DeadlineMissed(var deadline, var misses) ->
                state.with(state.deadlines().miss(deadline));
            case SessionEvent.PhaseEnded ended -> state;
            case SessionEvent.RoundEnded ended -> state;
            case SessionEvent.Concluded concluded -> state.with(state.playing().conclude(concluded.outcome()));
        };
    }

    private static Stage begin(Stage stage, SessionEvent.PhaseBegan began) {
        return switch (stage) {
            case Stage.Lobby lobby -> lobby.begin(began.phase(), began.round(), began.date());
            case Stage.Playing playing -> playing.begin(began.phase(), began.round(), began.date());
            case Stage.Concluded concluded -> throw new IllegalStateException("the session is over");
        };
    }

    private static SessionState fresh(SessionState state) {
        var seats = ImmutableMap.<RoleId, Seat>builder();
        for (Map.Entry<RoleId, Seat> entry : state.seats().entrySet()) {
            seats.put(entry.getKey(), entry.getValue().fresh());
        }
        return state.withSeats(seats.buildOrThrow());
    }

    private static SessionState seat(SessionState state, SeatEvent event) {
        return switch (event) {
            case SeatEvent.Taken(var role, var occupant) ->
                state.with(state.seat(role).takenBy(occupant));
            case SeatEvent.Left(var role) -> state.with(state.seat(role).left());
        };
    }

    private static SessionState proposal(SessionState state, ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Submitted(var id, var sponsor, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(Proposal.submitted(id, sponsor, text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.Amended(var id, var sponsor, var version, var text, var closes, var spends) ->
                state.with(state.agenda()
                                .with(state.agenda().proposal(id).amended(text, closes))
                                .spend(spends))
                        .with(state.seat(sponsor).wrote());
            case ProposalEvent.PositionTaken(var id, var version, var role, var position) ->
                state.with(state.agenda().with(state.agenda().proposal(id).with(role, position)))
                        .with(state.seat(role).moved());
            case ProposalEvent.Withdrawn(var id, var sponsor) ->
                moved(state, event, ProposalStatus.WITHDRAWN)
                        .with(state.seat(sponsor).moved());
            case ProposalEvent.Adopted adopted -> moved(state, event, ProposalStatus.ADOPTED);
            case ProposalEvent.Held held -> moved(state, event, ProposalStatus.HELD);
            case ProposalEvent.Rejected rejected -> moved(state, event, ProposalStatus.REJECTED);
            case ProposalEvent.Lapsed lapsed -> moved(state, event, ProposalStatus.LAPSED);
            case ProposalEvent.Superseded superseded -> moved(state, event, ProposalStatus.SUPERSEDED);
        };
    }

    private static SessionState moved(SessionState state, ProposalEvent event, ProposalStatus status) {
        return state.with(
                state.agenda().with(state.agenda().proposal(event.proposal()).to(status)));
    }

    private static SessionState invitation(SessionState state, InvitationEvent event) {
        Invitation before = state.instruments().invitation(event.invitee());
        Invitation after = switch (event) {
            case InvitationEvent.Readied readied
            when before instanceof Invitation.Held held -> held.ready(readied.grounds());
            case InvitationEvent.Withheld withheld
            when before instanceof Invitation.Ready ready -> ready.hold(withheld.by());
            case InvitationEvent.Issued issued when before instanceof Invitation.Ready ready -> ready.issue();
            case InvitationEvent.Accepted accepted
            when before instanceof Invitation.Answerable answerable -> answerable.accept();
            case InvitationEvent.ClarificationSought sought
            when before instanceof Invitation.Issued issued -> issued.clarify(sought.untilRound());
            case InvitationEvent.Declined declined when before instanceof Invitation.Issued issued -> issued.decline();
            case InvitationEvent.Declined declined
            when before instanceof Invitation.Clarifying clarifying -> clarifying.decline();
            default -> throw impossible(event, before);
        };
        SessionState next = state.with(state.instruments().with(event.invitee(), after));
        return actor(event).map(role -> next.with(next.seat(role).moved())).orElse(next);
    }

    private static Optional<RoleId> actor(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Accepted accepted -> Optional.of(accepted.invitee());
            case InvitationEvent.ClarificationSought sought -> Optional.of(sought.invitee());
            case InvitationEvent.Declined declined ->
                declined.ranOut() ? Optional.empty() : Optional.of(declined.invitee());
            case InvitationEvent.Issued issued -> Optional.of(issued.by());
            case InvitationEvent.Withheld withheld -> withheld.by();
            case InvitationEvent.Readied readied -> Optional.empty();
        };
    }

    private static SessionState conference(SessionState state, ConferenceEvent event) {
        Conference before = state.instruments().conference().orElseThrow();
        return switch (event) {
            case ConferenceEvent.DatePlanned(var date)
            when before instanceof Conference.Planned planned ->
                state.with(state.instruments().with(planned.on(date)));
            case ConferenceEvent.HalfOpened(var by, var note)
            when before instanceof Conference.Planned planned -> acted(state, by, planned.openInHalf());
            case ConferenceEvent.Opened(var by, var note)
            when before instanceof Conference.Planned planned -> acted(state, by, planned.open());
            case ConferenceEvent.Opened(var by, var note)
            when before instanceof Conference.HalfOpen halfOpen -> acted(state, by, halfOpen.open());
            case ConferenceEvent.Paused(var by, var note)
            when before instanceof Conference.Meeting meeting -> acted(state, by, meeting.pause());
            case ConferenceEvent.Resumed(var by, var on, var note)
            when before instanceof Conference.Paused paused -> acted(state, by, paused.resume(on));
            default -> throw impossible(event, before);
        };
    }

    private static SessionState acted(SessionState state, RoleId by, Conference after) {
        return state.with(state.instruments().with(after)).with(state.seat(by).moved());
    }

    private static IllegalStateException impossible(Event event, Object before) {
        return new IllegalStateException("%s cannot follow on %s".formatted(event, before));
    }
}
