package parley.engine.event;

/** What happened. */
public sealed interface Event
        permits SessionEvent, SeatEvent, MessageEvent, ProposalEvent, IssueEvent, InvitationEvent, ConferenceEvent {}
