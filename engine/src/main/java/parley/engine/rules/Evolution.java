package parley.engine.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.command.MessageKind;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ClockEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.session.Agenda;
import parley.engine.session.Assurance;
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
            case MessageEvent.Sent sent -> sent(state, sent);
            case ProposalEvent proposal -> ProposalEvolution.apply(state, proposal);
            case TrackEvent.Moved moved -> WorldEvolution.apply(state, moved);
            case SeatEvent seat -> seat(state, seat);
            case RulingEvent ruling -> RulingEvolution.apply(state, ruling);
            case ClockEvent clock -> PlayTime.after(state, clock);
            case TurnEvent turn -> state.with(turn(state.agenda(), turn));
            case IssueEvent issue -> issue(state, issue);
            case InvitationEvent invitation -> invitation(state, invitation);
            case ConferenceEvent conference -> conference(state, conference);
            case DesignationEvent designation -> WorldEvolution.apply(state, designation);
            case CeaseFireEvent ceaseFire -> CeaseFireEvolution.apply(state, ceaseFire);
            case PresenceEvent presence -> WorldEvolution.apply(state, presence);
            case ScoreEvent score -> WorldEvolution.apply(state, score);
            case StoryEvent story -> WorldEvolution.apply(state, story);
            case NewsEvent news -> WorldEvolution.apply(state, news);
        };
    }

    private static SessionState sent(SessionState state, MessageEvent.Sent sent) {
        RoleId from = sent.from().orElseThrow();
        SessionState next = state.with(state.seat(from).moved());
        return sent.kind() == MessageKind.ASSURANCE && sent.to() instanceof Audience.Closed(var roles)
                ? next.with(new Assurance(from, roles.asList().getFirst(), sent.text()))
                : next;
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
            case SessionEvent.PhaseEnding ending ->
                state.with(state.playing().end(ending.date()))
                        .with(state.conduct().untimed());
            case SessionEvent.DeadlineMet(var deadline) ->
                state.with(state.deadlines().met(deadline));
            case SessionEvent.DeadlineMissed(var deadline, var misses) ->
                state.with(state.deadlines().miss(deadline));
            case SessionEvent.PhaseEnded ended -> state.with(state.playing().over());
            case SessionEvent.RoundEnded ended -> state;
            case SessionEvent.Concluded concluded ->
                state.with(state.playing().conclude(concluded.outcome()))
                        .with(state.conduct().over());
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
        return state.withSeats(state.seats().each(Seat::fresh));
    }

    private static SessionState seat(SessionState state, SeatEvent event) {
        return switch (event) {
            case SeatEvent.Taken(var role, var occupant) ->
                state.with(state.seat(role).takenBy(occupant));
            case SeatEvent.Left(var role) -> state.with(state.seat(role).left());
        };
    }

    private static Agenda turn(Agenda agenda, TurnEvent event) {
        return switch (event) {
            case TurnEvent.Ended ended ->
                agenda.with(ended.procedure(), agenda.turns(ended.procedure()).next(ended.phase()));
            case TurnEvent.Broken broken ->
                agenda.with(broken.procedure(), agenda.turns(broken.procedure()).broken(broken.phase()));
        };
    }

    private static SessionState issue(SessionState state, IssueEvent event) {
        return switch (event) {
            case IssueEvent.Settled(var issue, var option, var readings, var by, var cause) -> {
                SessionState settled =
                        state.with(state.agenda().settle(issue, option, new Agenda.Readings(readings, by)));
                yield cause.map(what -> settled.with(WorldEvolution.reacted(state.world(), what)))
                        .orElse(settled);
            }
            case IssueEvent.Reopened(var issue, var cause) ->
                state.with(state.agenda().reopen(issue)).with(WorldEvolution.reacted(state.world(), cause));
            case IssueEvent.Endorsed endorsed -> state.with(state.agenda().endorse());
        };
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
            case InvitationEvent.Withdrawn withdrawn
            when before instanceof Invitation.Issued issued -> issued.withdraw();
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
            case InvitationEvent.Withdrawn withdrawn -> withdrawn.by();
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
            case ConferenceEvent.Closed(var by, var note)
            when before instanceof Conference.Open open -> acted(state, by, open.close());
            case ConferenceEvent.Collapsed(var cause)
            when before instanceof Conference.Unfinished unfinished ->
                state.with(state.instruments().with(unfinished.collapse()));
            default -> throw impossible(event, before);
        };
    }

    private static SessionState acted(SessionState state, RoleId by, Conference after) {
        return state.with(state.instruments().with(after)).with(state.seat(by).moved());
    }

    static IllegalStateException impossible(Event event, Object before) {
        return new IllegalStateException("%s cannot follow on %s".formatted(event, before));
    }
}
