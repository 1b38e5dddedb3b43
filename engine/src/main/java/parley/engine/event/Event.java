package parley.engine.event;

/** What happened. */
public sealed interface Event
        permits SessionEvent,
                SeatEvent,
                RulingEvent,
                ClockEvent,
                PresenceEvent,
                MessageEvent,
                ProposalEvent,
                TurnEvent,
                IssueEvent,
                InvitationEvent,
                ConferenceEvent,
                DesignationEvent,
                CeaseFireEvent,
                TrackEvent,
                NewsEvent,
                StoryEvent,
                ScoreEvent {}
