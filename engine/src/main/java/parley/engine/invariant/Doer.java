package parley.engine.invariant;

import java.util.Optional;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.InvitationEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;

/**
 * Whose doing an event is, and what sort of doing.
 *
 * @param what an act that a decision allows, if it is one; then the role is its sponsor, or acts by its own right
 */
record Doer(RoleId role, Sort sort, Optional<ActKind> what) {

    /** What is done: it decides when and by whom it can be. */
    enum Sort {
        /** Saying something, or being done with the phase or not. */
        SPEECH,
        YIELD,
        /** A role's answer for itself, and its other own acts. */
        ANSWER,
        OWN_ACT,
        POSITION,
        /** What is done with texts. */
        TEXT,
        /** An act that a decision allows. */
        DECIDED
    }

    /** The one whose doing an event is; nobody's for what follows by itself. */
    static Optional<Doer> of(Step step) {
        return Optional.ofNullable(
                switch (step.event()) {
                    case MessageEvent.Sent sent ->
                        sent.from().map(from -> by(from, Sort.SPEECH)).orElse(null);
                    case SessionEvent.Yielded yielded -> by(yielded.role(), Sort.YIELD);
                    case SessionEvent.YieldTakenBack back -> by(back.role(), Sort.YIELD);
                    case PresenceEvent.BoycottBegun begun -> by(begun.role(), Sort.OWN_ACT);
                    case PresenceEvent.WalkedOut out -> by(out.role(), Sort.OWN_ACT);
                    case PresenceEvent.Returned returned -> by(returned.role(), Sort.OWN_ACT);
                    case ProposalEvent event -> of(step, event).orElse(null);
                    case InvitationEvent event -> of(event).orElse(null);
                    case ConferenceEvent event -> of(event).orElse(null);
                    case CeaseFireEvent event -> of(event).orElse(null);
                    default -> null;
                });
    }

    private static Optional<Doer> of(Step step, ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Submitted submitted -> Optional.of(by(submitted.sponsor(), Sort.TEXT));
            case ProposalEvent.Amended amended -> Optional.of(by(amended.sponsor(), Sort.TEXT));
            case ProposalEvent.Withdrawn withdrawn -> Optional.of(by(withdrawn.sponsor(), Sort.TEXT));
            case ProposalEvent.CarriedOn carried -> Optional.of(by(carried.sponsor(), Sort.TEXT));
            case ProposalEvent.CoSponsored joined -> Optional.of(by(joined.role(), Sort.TEXT));
            case ProposalEvent.StoodDown down -> Optional.of(by(down.role(), Sort.TEXT));
            case ProposalEvent.AmendmentProposed proposed ->
                Optional.of(by(proposed.amendment().by(), Sort.TEXT));
            case ProposalEvent.AmendmentTaken taken ->
                Optional.of(by(step.proposal(taken.proposal()).sponsor(), Sort.TEXT));
            case ProposalEvent.AmendmentLeft left -> Optional.of(by(left.sponsor(), Sort.TEXT));
            case ProposalEvent.PositionTaken taken -> Optional.of(by(taken.role(), Sort.POSITION));
            default -> Optional.empty();
        };
    }

    private static Optional<Doer> of(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Accepted accepted -> Optional.of(by(accepted.invitee(), Sort.ANSWER));
            case InvitationEvent.ClarificationSought sought -> Optional.of(by(sought.invitee(), Sort.ANSWER));
            case InvitationEvent.Declined declined ->
                declined.ranOut() ? Optional.empty() : Optional.of(by(declined.invitee(), Sort.ANSWER));
            case InvitationEvent.Issued issued -> Optional.of(decided(issued.by(), ActKind.ISSUE));
            case InvitationEvent.Withheld withheld -> withheld.by().map(role -> decided(role, ActKind.HOLD));
            case InvitationEvent.Withdrawn withdrawn -> withdrawn.by().map(role -> decided(role, ActKind.RESCIND));
            case InvitationEvent.Readied readied -> Optional.empty();
        };
    }

    private static Optional<Doer> of(ConferenceEvent event) {
        return switch (event) {
            case ConferenceEvent.HalfOpened opened -> Optional.of(decided(opened.by(), ActKind.OPEN));
            case ConferenceEvent.Opened opened -> Optional.of(decided(opened.by(), ActKind.OPEN));
            case ConferenceEvent.Closed closed -> Optional.of(decided(closed.by(), ActKind.CLOSE));
            case ConferenceEvent.Paused paused -> Optional.of(decided(paused.by(), ActKind.PAUSE));
            case ConferenceEvent.Resumed resumed -> Optional.of(decided(resumed.by(), ActKind.RESUME));
            default -> Optional.empty();
        };
    }

    private static Optional<Doer> of(CeaseFireEvent event) {
        return switch (event) {
            case CeaseFireEvent.Accepted accepted -> Optional.of(by(accepted.party(), Sort.ANSWER));
            case CeaseFireEvent.Refused refused -> Optional.of(by(refused.party(), Sort.ANSWER));
            case CeaseFireEvent.BreachReported reported -> Optional.of(by(reported.by(), Sort.OWN_ACT));
            case CeaseFireEvent.TermsSet set -> Optional.of(decided(set.by(), ActKind.SET_TERMS));
            case CeaseFireEvent.Repaired repaired -> Optional.of(decided(repaired.by(), ActKind.REPAIR));
            case CeaseFireEvent.Renewed renewed -> Optional.of(decided(renewed.by(), ActKind.RENEW));
            default -> Optional.empty();
        };
    }

    private static Doer by(RoleId role, Sort sort) {
        return new Doer(role, sort, Optional.empty());
    }

    private static Doer decided(RoleId role, ActKind kind) {
        return new Doer(role, Sort.DECIDED, Optional.of(kind));
    }
}
