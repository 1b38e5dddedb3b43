package parley.protocol.codec;

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
import parley.engine.view.Sighting;

/** Events as viewers see them. Only sightings are encoded, and only the engine's projector makes those. */
public final class EventCodec {

    private EventCodec() {}

    /** What the viewer sees, as a message. */
    public static parley.protocol.wire.v1.Event encode(Sighting sighting) {
        return encode(sighting.event());
    }

    static parley.protocol.wire.v1.Event encode(Event event) {
        var wire = parley.protocol.wire.v1.Event.newBuilder();
        switch (event) {
            case SessionEvent session -> SessionEventCodec.encode(session, wire);
            case SeatEvent seat -> SeatEventCodec.encode(seat, wire);
            case ClockEvent clock -> ClockEventCodec.encode(clock, wire);
            case RulingEvent ruling -> RulingEventCodec.encode(ruling, wire);
            case MessageEvent message -> MessageEventCodec.encode(message, wire);
            case ProposalEvent proposal -> ProposalEventCodec.encode(proposal, wire);
            case TurnEvent turn -> TurnEventCodec.encode(turn, wire);
            case IssueEvent issue -> IssueEventCodec.encode(issue, wire);
            case InvitationEvent invitation -> InvitationEventCodec.encode(invitation, wire);
            case ConferenceEvent conference -> ConferenceEventCodec.encode(conference, wire);
            case DesignationEvent designation -> DesignationCodec.encode(designation, wire);
            case CeaseFireEvent ceaseFire -> CeaseFireEventCodec.encode(ceaseFire, wire);
            case PresenceEvent presence -> PresenceCodec.encode(presence, wire);
            case TrackEvent track -> WorldCodec.encode(track, wire);
            case NewsEvent news -> WorldCodec.encode(news, wire);
            case StoryEvent story -> StoryEventCodec.encode(story, wire);
            case ScoreEvent score -> WorldCodec.encode(score, wire);
        }
        return wire.build();
    }

    /**
     * What happened, as far as the viewer was told.
     *
     * @throws MalformedException also for a kind of event that this version does not know
     */
    public static Event decode(parley.protocol.wire.v1.Event wire) throws MalformedException {
        Place at = Place.root("event");
        return switch (wire.getEventCase()) {
            case SESSION_OPENED -> SessionEventCodec.decode(wire.getSessionOpened(), at.field("session_opened"));
            case SESSION_STARTED -> new SessionEvent.Started();
            case PHASE_BEGAN -> SessionEventCodec.decode(wire.getPhaseBegan(), at.field("phase_began"));
            case YIELDED -> SessionEventCodec.decode(wire.getYielded(), at.field("yielded"));
            case YIELD_TAKEN_BACK -> SessionEventCodec.decode(wire.getYieldTakenBack(), at.field("yield_taken_back"));
            case PHASE_ENDING -> SessionEventCodec.decode(wire.getPhaseEnding(), at.field("phase_ending"));
            case DEADLINE_MET -> SessionEventCodec.decode(wire.getDeadlineMet(), at.field("deadline_met"));
            case DEADLINE_MISSED -> SessionEventCodec.decode(wire.getDeadlineMissed(), at.field("deadline_missed"));
            case PHASE_ENDED -> SessionEventCodec.decode(wire.getPhaseEnded(), at.field("phase_ended"));
            case ROUND_ENDED -> SessionEventCodec.decode(wire.getRoundEnded(), at.field("round_ended"));
            case SESSION_CONCLUDED -> SessionEventCodec.decode(wire.getSessionConcluded());
            case RIGHT_SPENT -> SessionEventCodec.decode(wire.getRightSpent(), at.field("right_spent"));
            case SEAT_TAKEN -> SeatEventCodec.decode(wire.getSeatTaken(), at.field("seat_taken"));
            case SEAT_LEFT -> SeatEventCodec.decode(wire.getSeatLeft(), at.field("seat_left"));
            case MESSAGE_SENT -> MessageEventCodec.decode(wire.getMessageSent(), at.field("message_sent"));
            case PROPOSAL_SUBMITTED ->
                ProposalEventCodec.decode(wire.getProposalSubmitted(), at.field("proposal_submitted"));
            case PROPOSAL_AMENDED -> ProposalEventCodec.decode(wire.getProposalAmended(), at.field("proposal_amended"));
            case POSITION_TAKEN -> ProposalEventCodec.decode(wire.getPositionTaken(), at.field("position_taken"));
            case PROPOSAL_WITHDRAWN ->
                ProposalEventCodec.decode(wire.getProposalWithdrawn(), at.field("proposal_withdrawn"));
            case PROPOSAL_ADOPTED -> ProposalEventCodec.decode(wire.getProposalAdopted(), at.field("proposal_adopted"));
            case PROPOSAL_HELD -> ProposalEventCodec.decode(wire.getProposalHeld(), at.field("proposal_held"));
            case PROPOSAL_REJECTED ->
                ProposalEventCodec.decode(wire.getProposalRejected(), at.field("proposal_rejected"));
            case PROPOSAL_LAPSED -> ProposalEventCodec.decode(wire.getProposalLapsed(), at.field("proposal_lapsed"));
            case PROPOSAL_SUPERSEDED ->
                ProposalEventCodec.decode(wire.getProposalSuperseded(), at.field("proposal_superseded"));
            case PROPOSAL_VETOED -> ProposalEventCodec.decode(wire.getProposalVetoed(), at.field("proposal_vetoed"));
            case POSITIONS_REVEALED ->
                ProposalEventCodec.decode(wire.getPositionsRevealed(), at.field("positions_revealed"));
            case PROPOSAL_CARRIED_ON ->
                ProposalEventCodec.decode(wire.getProposalCarriedOn(), at.field("proposal_carried_on"));
            case CO_SPONSORED -> ProposalEventCodec.decode(wire.getCoSponsored(), at.field("co_sponsored"));
            case STOOD_DOWN -> ProposalEventCodec.decode(wire.getStoodDown(), at.field("stood_down"));
            case AMENDMENT_PROPOSED ->
                ProposalEventCodec.decode(wire.getAmendmentProposed(), at.field("amendment_proposed"));
            case AMENDMENT_TAKEN -> ProposalEventCodec.decode(wire.getAmendmentTaken(), at.field("amendment_taken"));
            case AMENDMENT_LEFT -> ProposalEventCodec.decode(wire.getAmendmentLeft(), at.field("amendment_left"));
            case TURN_ENDED -> TurnEventCodec.decode(wire.getTurnEnded(), at.field("turn_ended"));
            case TALKS_BROKEN -> TurnEventCodec.decode(wire.getTalksBroken(), at.field("talks_broken"));
            case ISSUE_SETTLED -> IssueEventCodec.decode(wire.getIssueSettled(), at.field("issue_settled"));
            case ISSUE_REOPENED -> IssueEventCodec.decode(wire.getIssueReopened(), at.field("issue_reopened"));
            case INVITATION_READIED ->
                InvitationEventCodec.decode(wire.getInvitationReadied(), at.field("invitation_readied"));
            case INVITATION_WITHHELD ->
                InvitationEventCodec.decode(wire.getInvitationWithheld(), at.field("invitation_withheld"));
            case INVITATION_ISSUED ->
                InvitationEventCodec.decode(wire.getInvitationIssued(), at.field("invitation_issued"));
            case INVITATION_ACCEPTED ->
                InvitationEventCodec.decode(wire.getInvitationAccepted(), at.field("invitation_accepted"));
            case CLARIFICATION_SOUGHT ->
                InvitationEventCodec.decode(wire.getClarificationSought(), at.field("clarification_sought"));
            case INVITATION_DECLINED ->
                InvitationEventCodec.decode(wire.getInvitationDeclined(), at.field("invitation_declined"));
            case CONFERENCE_DATE_PLANNED ->
                ConferenceEventCodec.decode(wire.getConferenceDatePlanned(), at.field("conference_date_planned"));
            case CONFERENCE_HALF_OPENED ->
                ConferenceEventCodec.decode(wire.getConferenceHalfOpened(), at.field("conference_half_opened"));
            case CONFERENCE_OPENED ->
                ConferenceEventCodec.decode(wire.getConferenceOpened(), at.field("conference_opened"));
            case CONFERENCE_PAUSED ->
                ConferenceEventCodec.decode(wire.getConferencePaused(), at.field("conference_paused"));
            case CONFERENCE_RESUMED ->
                ConferenceEventCodec.decode(wire.getConferenceResumed(), at.field("conference_resumed"));
            case BOYCOTT_BEGUN -> PresenceCodec.decode(wire.getBoycottBegun(), at.field("boycott_begun"));
            case WALKED_OUT -> PresenceCodec.decode(wire.getWalkedOut(), at.field("walked_out"));
            case RETURNED -> PresenceCodec.decode(wire.getReturned(), at.field("returned"));
            case SEAT_LOST -> PresenceCodec.decode(wire.getSeatLost(), at.field("seat_lost"));
            case ENDORSED -> IssueEventCodec.decode(wire.getEndorsed(), at.field("endorsed"));
            case INVITATION_WITHDRAWN ->
                InvitationEventCodec.decode(wire.getInvitationWithdrawn(), at.field("invitation_withdrawn"));
            case CONFERENCE_CLOSED ->
                ConferenceEventCodec.decode(wire.getConferenceClosed(), at.field("conference_closed"));
            case CONFERENCE_COLLAPSED ->
                ConferenceEventCodec.decode(wire.getConferenceCollapsed(), at.field("conference_collapsed"));
            case BODY_CONTESTED -> DesignationCodec.decode(wire.getBodyContested(), at.field("body_contested"));
            case BODY_DESIGNATED -> DesignationCodec.decode(wire.getBodyDesignated(), at.field("body_designated"));
            case BODY_CLEARED -> DesignationCodec.decode(wire.getBodyCleared(), at.field("body_cleared"));
            case BODY_PARKED -> DesignationCodec.decode(wire.getBodyParked(), at.field("body_parked"));
            case CEASE_FIRE_DRAFTED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireDrafted(), at.field("cease_fire_drafted"));
            case CEASE_FIRE_DRAFT_DROPPED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireDraftDropped(), at.field("cease_fire_draft_dropped"));
            case CEASE_FIRE_TERMS_SET ->
                CeaseFireEventCodec.decode(wire.getCeaseFireTermsSet(), at.field("cease_fire_terms_set"));
            case CEASE_FIRE_OPENED_FOR_ACCEPTANCE ->
                CeaseFireEventCodec.decode(
                        wire.getCeaseFireOpenedForAcceptance(), at.field("cease_fire_opened_for_acceptance"));
            case CEASE_FIRE_ACCEPTED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireAccepted(), at.field("cease_fire_accepted"));
            case CEASE_FIRE_REFUSED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireRefused(), at.field("cease_fire_refused"));
            case CEASE_FIRE_BECAME_PENDING ->
                CeaseFireEventCodec.decode(wire.getCeaseFireBecamePending(), at.field("cease_fire_became_pending"));
            case CEASE_FIRE_ENTERED_INTO_FORCE ->
                CeaseFireEventCodec.decode(
                        wire.getCeaseFireEnteredIntoForce(), at.field("cease_fire_entered_into_force"));
            case CEASE_FIRE_BREACH_REPORTED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireBreachReported(), at.field("cease_fire_breach_reported"));
            case CEASE_FIRE_BECAME_STRAINED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireBecameStrained(), at.field("cease_fire_became_strained"));
            case CEASE_FIRE_REPAIRED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireRepaired(), at.field("cease_fire_repaired"));
            case CEASE_FIRE_RENEWED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireRenewed(), at.field("cease_fire_renewed"));
            case CEASE_FIRE_LAPSED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireLapsed(), at.field("cease_fire_lapsed"));
            case CEASE_FIRE_EXPIRED ->
                CeaseFireEventCodec.decode(wire.getCeaseFireExpired(), at.field("cease_fire_expired"));
            case CEASE_FIRE_EXCLUSIONS_EXTENDED ->
                CeaseFireEventCodec.decode(
                        wire.getCeaseFireExclusionsExtended(), at.field("cease_fire_exclusions_extended"));
            case TRACKS_MOVED -> WorldCodec.decode(wire.getTracksMoved(), at.field("tracks_moved"));
            case NEWS_ACKNOWLEDGED -> WorldCodec.decode(wire.getNewsAcknowledged(), at.field("news_acknowledged"));
            case NEWS_ARRIVED -> WorldCodec.decode(wire.getNewsArrived(), at.field("news_arrived"));
            case WALK_AWAY_MOVED -> WorldCodec.decode(wire.getWalkAwayMoved(), at.field("walk_away_moved"));
            case ROLE_SCORED -> WorldCodec.decode(wire.getRoleScored(), at.field("role_scored"));
            case SESSION_PAUSED -> RulingEventCodec.decode(wire.getSessionPaused(), at.field("session_paused"));
            case SESSION_RESUMED -> RulingEventCodec.decode(wire.getSessionResumed(), at.field("session_resumed"));
            case PHASE_CUT_SHORT -> RulingEventCodec.decode(wire.getPhaseCutShort(), at.field("phase_cut_short"));
            case ANNOUNCED -> RulingEventCodec.decode(wire.getAnnounced());
            case SESSION_CUT_SHORT -> RulingEventCodec.decode(wire.getSessionCutShort());
            case DEADLINE_SET -> StoryEventCodec.decode(wire.getDeadlineSet(), at.field("deadline_set"));
            case STORY_ANNOUNCED -> StoryEventCodec.decode(wire.getStoryAnnounced(), at.field("story_announced"));
            case END_CALLED -> StoryEventCodec.decode(wire.getEndCalled(), at.field("end_called"));
            case DEADLINE_MOVED -> RulingEventCodec.decode(wire.getDeadlineMoved(), at.field("deadline_moved"));
            case NEWS_SENT -> RulingEventCodec.decode(wire.getNewsSent(), at.field("news_sent"));
            case SEAT_GIVEN -> RulingEventCodec.decode(wire.getSeatGiven(), at.field("seat_given"));
            case SHEETS_RELEASED -> RulingEventCodec.decode(wire.getSheetsReleased());
            case ACT_VOIDED -> RulingEventCodec.decode(wire.getActVoided(), at.field("act_voided"));
            case PHASE_EXTENDED -> RulingEventCodec.decode(wire.getPhaseExtended(), at.field("phase_extended"));
            case PHASE_TIMED -> ClockEventCodec.decode(wire.getPhaseTimed(), at.field("phase_timed"));
            case TIME_RAN_OUT -> ClockEventCodec.decode(wire.getTimeRanOut(), at.field("time_ran_out"));
            case EVENT_NOT_SET -> throw at.malformed("this kind of event is not known");
        };
    }
}
