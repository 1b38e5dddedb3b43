package parley.simulator.cases.word;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
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

/** Says an event in a few words, always the same ones. The list is in {@code docs/adjudication.md}. */
public record EventWords(ProposalNames names) {

    /** The event as a line. */
    public String of(Event event) {
        return switch (event) {
            case SessionEvent session -> session(session);
            case SeatEvent.Taken(var role, var occupant) -> "%s's seat taken by %s".formatted(role, occupant.name());
            case SeatEvent.Left(var role) -> "%s's seat left".formatted(role);
            case RulingEvent ruling -> ruling(ruling);
            case ClockEvent.PhaseTimed timed -> "phase %s lasts until %s".formatted(timed.phase(), timed.closes());
            case ClockEvent.TimeRanOut over -> "the time of phase %s ran out".formatted(over.phase());
            case PresenceEvent presence -> presence(presence);
            case MessageEvent.Sent sent -> message(sent);
            case ProposalEvent proposal -> proposal(proposal);
            case TurnEvent.Ended ended ->
                ended.next()
                        .map(next -> "turn of %s".formatted(next))
                        .orElseGet(() -> "the last turn of %s is over".formatted(ended.procedure()));
            case TurnEvent.Broken broken -> "%s ended the talks".formatted(broken.by());
            case IssueEvent issue -> issue(issue);
            case InvitationEvent invitation ->
                "invitation %s %s".formatted(invitation.invitee(), invitation(invitation));
            case ConferenceEvent conference -> "conference " + conference(conference);
            case DesignationEvent designation -> "body %s %s".formatted(designation.body(), designation(designation));
            case CeaseFireEvent ceaseFire -> ceaseFire(ceaseFire);
            case TrackEvent.Moved moved ->
                moved.shifts().stream()
                        .map(shift -> "track %s %d".formatted(shift.track(), shift.to()))
                        .collect(joining(", "));
            case StoryEvent story -> story(story);
            case NewsEvent.Arrived arrived -> "news " + arrived.news().id();
            case NewsEvent.Acknowledged acknowledged ->
                "news %s acknowledged by %s".formatted(acknowledged.news(), acknowledged.by());
            case ScoreEvent.WalkAwayMoved moved -> "%s's walk-away value %d".formatted(moved.role(), moved.to());
            case ScoreEvent.Scored scored -> "%s scored %d".formatted(scored.role(), scored.score());
        };
    }

    private static String session(SessionEvent event) {
        return switch (event) {
            case SessionEvent.Opened opened -> "session opened";
            case SessionEvent.Started started -> "play began";
            case SessionEvent.PhaseBegan began -> "phase %s began".formatted(began.phase());
            case SessionEvent.Yielded(var role) -> role + " yielded";
            case SessionEvent.YieldTakenBack(var role) -> role + " took its yield back";
            case SessionEvent.PhaseEnding ending -> "phase %s ending".formatted(ending.phase());
            case SessionEvent.RightSpent(var role, var procedure) -> "%s spent %s".formatted(role, procedure);
            case SessionEvent.DeadlineMet met -> "deadline %s met".formatted(met.deadline());
            case SessionEvent.DeadlineMissed missed -> "deadline %s missed".formatted(missed.deadline());
            case SessionEvent.PhaseEnded ended -> "phase %s ended".formatted(ended.phase());
            case SessionEvent.RoundEnded ended -> "round %d ended".formatted(ended.round());
            case SessionEvent.Concluded concluded -> "concluded " + concluded.outcome();
        };
    }

    private static String ruling(RulingEvent event) {
        return switch (event) {
            case RulingEvent.Paused paused -> "paused";
            case RulingEvent.Resumed resumed -> "resumed";
            case RulingEvent.PhaseCutShort cut -> "phase %s cut short".formatted(cut.phase());
            case RulingEvent.PhaseExtended extended ->
                "phase %s lasts until %s".formatted(extended.phase(), extended.closes());
            case RulingEvent.DeadlineMoved moved -> "deadline %s moved to %s".formatted(moved.deadline(), moved.to());
            case RulingEvent.NewsSent sent -> "news %s sent".formatted(sent.inject());
            case RulingEvent.SeatGiven given -> "%s's seat given".formatted(given.role());
            case RulingEvent.SheetsReleased released -> "sheets released";
            case RulingEvent.ActVoided voided -> "act voided";
            case RulingEvent.Announced(var text) -> "announced \"%s\"".formatted(text);
            case RulingEvent.SessionCutShort cut -> "session cut short";
        };
    }

    private static String story(StoryEvent event) {
        return switch (event) {
            case StoryEvent.DeadlineSet(var deadline, var at, var cause) ->
                "deadline %s set to %s".formatted(deadline, at);
            case StoryEvent.Announced(var text, var cause) -> "announced \"%s\"".formatted(text);
            case StoryEvent.EndCalled called -> "end called";
        };
    }

    private static String presence(PresenceEvent event) {
        return switch (event) {
            case PresenceEvent.BoycottBegun begun -> begun.role() + " boycotts";
            case PresenceEvent.WalkedOut out -> out.role() + " walked out";
            case PresenceEvent.Returned returned -> returned.role() + " returned";
            case PresenceEvent.SeatLost lost -> lost.role() + " lost its seat";
        };
    }

    private static String message(MessageEvent.Sent sent) {
        String who = sent.from().map(RoleId::value).orElse("somebody");
        String to = sent.to() instanceof Audience.Closed closed ? " to " + listed(closed.roles()) : "";
        String text = "\"" + sent.text() + "\"";
        return switch (sent.kind()) {
            case TALK -> "%s said %s%s".formatted(who, text, to);
            case STATEMENT -> "%s stated %s".formatted(who, text);
            case NON_PAPER -> "%s circulated %s%s".formatted(who, text, to);
            case ASSURANCE -> "%s promised %s%s".formatted(who, text, to);
        };
    }

    private String proposal(ProposalEvent event) {
        String name = names.nameOf(event.proposal());
        return switch (event) {
            case ProposalEvent.Submitted submitted -> name + " submitted";
            case ProposalEvent.Amended amended -> "%s amended to version %d".formatted(name, amended.version());
            case ProposalEvent.PositionTaken taken -> {
                String verb = switch (taken.position().stance()) {
                    case ASSENT -> "assents";
                    case OBJECT -> "objects";
                    case ABSTAIN -> "abstains";
                };
                yield "%s %s %s@%d".formatted(taken.role(), verb, name, taken.version());
            }
            case ProposalEvent.PositionsRevealed revealed -> name + " revealed";
            case ProposalEvent.Withdrawn withdrawn -> name + " withdrawn";
            case ProposalEvent.CarriedOn carried -> "%s carried on by %s".formatted(name, carried.by());
            case ProposalEvent.CoSponsored sponsored ->
                "%s joins %s@%d".formatted(sponsored.role(), name, sponsored.version());
            case ProposalEvent.StoodDown down -> "%s stood down from %s".formatted(down.role(), name);
            case ProposalEvent.AmendmentProposed proposed ->
                "%s suggested amendment %d of %s"
                        .formatted(
                                proposed.amendment().by(), proposed.amendment().number(), name);
            case ProposalEvent.AmendmentTaken taken -> "amendment %d of %s taken".formatted(taken.amendment(), name);
            case ProposalEvent.AmendmentLeft left -> "amendment %d of %s left".formatted(left.amendment(), name);
            case ProposalEvent.Vetoed vetoed -> name + " vetoed";
            case ProposalEvent.Adopted adopted -> name + " adopted";
            case ProposalEvent.Held held -> name + " held";
            case ProposalEvent.Rejected rejected -> name + " rejected";
            case ProposalEvent.Lapsed lapsed -> name + " lapsed";
            case ProposalEvent.Superseded superseded -> name + " superseded";
        };
    }

    private String issue(IssueEvent event) {
        return switch (event) {
            case IssueEvent.Settled settled -> "%s settled at %s".formatted(settled.issue(), settled.option());
            case IssueEvent.Reopened reopened -> reopened.issue() + " reopened";
            case IssueEvent.Endorsed endorsed -> "endorsed";
        };
    }

    private static String invitation(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Readied readied -> "READY";
            case InvitationEvent.Withheld withheld -> "HELD";
            case InvitationEvent.Issued issued -> "ISSUED";
            case InvitationEvent.Accepted accepted -> "ACCEPTED";
            case InvitationEvent.ClarificationSought sought -> "CLARIFYING";
            case InvitationEvent.Declined declined -> "DECLINED";
            case InvitationEvent.Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static String conference(ConferenceEvent event) {
        return switch (event) {
            case ConferenceEvent.DatePlanned planned ->
                "PLANNED for " + planned.date().map(Object::toString).orElse("no day");
            case ConferenceEvent.HalfOpened opened -> "HALF_OPEN";
            case ConferenceEvent.Opened opened -> "OPEN";
            case ConferenceEvent.Paused paused -> "PAUSED";
            case ConferenceEvent.Resumed resumed -> "OPEN again on " + resumed.on();
            case ConferenceEvent.Closed closed -> "CLOSED";
            case ConferenceEvent.Collapsed collapsed -> "COLLAPSED";
        };
    }

    private static String designation(DesignationEvent event) {
        return switch (event) {
            case DesignationEvent.Contested contested -> "CONTESTED";
            case DesignationEvent.Designated designated -> "DESIGNATED";
            case DesignationEvent.Cleared cleared -> "CLEARED";
            case DesignationEvent.Parked parked -> "PARKED";
        };
    }

    private static String ceaseFire(CeaseFireEvent event) {
        String name = "cease-fire " + event.ceaseFire();
        return switch (event) {
            case CeaseFireEvent.Drafted drafted -> name + " DRAFTED";
            case CeaseFireEvent.DraftDropped dropped -> name + " NONE";
            case CeaseFireEvent.TermsSet set -> name + " TERMS_SET";
            case CeaseFireEvent.OpenedForAcceptance opened -> name + " OPEN_FOR_ACCEPTANCE";
            case CeaseFireEvent.Accepted accepted -> "%s accepts %s".formatted(accepted.party(), name);
            case CeaseFireEvent.Refused refused -> "%s refuses %s".formatted(refused.party(), name);
            case CeaseFireEvent.BecamePending pending -> name + " PENDING";
            case CeaseFireEvent.EnteredIntoForce entered -> name + " IN_FORCE";
            case CeaseFireEvent.BreachReported reported -> "%s reports a breach of %s".formatted(reported.by(), name);
            case CeaseFireEvent.BecameStrained strained -> name + " STRAINED";
            case CeaseFireEvent.Repaired repaired -> name + " repaired";
            case CeaseFireEvent.Renewed renewed -> name + " RENEWED";
            case CeaseFireEvent.Lapsed lapsed -> name + " LAPSED";
            case CeaseFireEvent.Expired expired -> name + " EXPIRED";
            case CeaseFireEvent.ExclusionsExtended extended ->
                "%s excludes %s".formatted(name, listed(extended.bodies()));
        };
    }

    private static String listed(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(joining(", "));
    }
}
