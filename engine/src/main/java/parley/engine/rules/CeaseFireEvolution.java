package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.session.SessionState;

/** The state after what happened to a cease-fire. */
final class CeaseFireEvolution {

    private CeaseFireEvolution() {}

    static SessionState apply(SessionState state, CeaseFireEvent event) {
        CeaseFire before = state.instruments().ceaseFire(event.ceaseFire());
        SessionState next = state.with(state.instruments().with(event.ceaseFire(), after(state, before, event)));
        return event instanceof CeaseFireEvent.BecameStrained strained
                ? WorldEvolution.reacted(next, strained.cause())
                : actor(event).map(role -> next.with(next.seat(role).moved())).orElse(next);
    }

    private static CeaseFire after(SessionState state, CeaseFire before, CeaseFireEvent event) {
        return switch (event) {
            case CeaseFireEvent.Drafted drafted
            when before instanceof CeaseFire.None none -> none.draft(drafted.start());
            case CeaseFireEvent.DraftDropped dropped when before instanceof CeaseFire.Drafted drafted -> drafted.drop();
            case CeaseFireEvent.TermsSet set
            when before instanceof CeaseFire.Drafted drafted -> drafted.set(set.terms());
            case CeaseFireEvent.OpenedForAcceptance opened when before instanceof CeaseFire.TermsSet set -> set.open();
            case CeaseFireEvent.Accepted accepted
            when before instanceof CeaseFire.OpenForAcceptance open ->
                open.answer(accepted.party(), new Position(Stance.ASSENT, accepted.note(), accepted.reservations()));
            case CeaseFireEvent.Refused refused
            when before instanceof CeaseFire.OpenForAcceptance open ->
                open.answer(refused.party(), new Position(Stance.OBJECT, refused.note(), ImmutableList.of()));
            case CeaseFireEvent.BecamePending pending
            when before instanceof CeaseFire.OpenForAcceptance open ->
                open.close(pending.verdict().verdict().tally().assents());
            case CeaseFireEvent.Lapsed lapsed when before instanceof CeaseFire.OpenForAcceptance open -> open.lapse();
            case CeaseFireEvent.Lapsed lapsed when before instanceof CeaseFire.Joined joined -> joined.lapse();
            case CeaseFireEvent.EnteredIntoForce entered
            when before instanceof CeaseFire.Pending pending -> pending.enterIntoForce();
            case CeaseFireEvent.BreachReported reported
            when before instanceof CeaseFire.InForce inForce ->
                inForce.breach(state.playing().round());
            case CeaseFireEvent.BreachReported reported when before instanceof CeaseFire.Strained strained -> strained;
            case CeaseFireEvent.BecameStrained strained
            when before instanceof CeaseFire.InForce inForce ->
                strained.cause().isEmpty()
                        ? inForce.strain(strained.round())
                        : inForce.strainByTheWorld(strained.round());
            case CeaseFireEvent.Repaired repaired when before instanceof CeaseFire.Binding binding -> binding.repair();
            case CeaseFireEvent.Renewed renewed
            when before instanceof CeaseFire.InForce inForce -> inForce.renew(renewed.end());
            case CeaseFireEvent.Expired expired when before instanceof CeaseFire.InForce inForce -> inForce.expire();
            case CeaseFireEvent.ExclusionsExtended extended
            when before instanceof CeaseFire.WithTerms withTerms ->
                withTerms.excluding(extended.bodies(), extended.out());
            default -> throw Evolution.impossible(event, before);
        };
    }

    private static Optional<RoleId> actor(CeaseFireEvent event) {
        return switch (event) {
            case CeaseFireEvent.Accepted accepted -> Optional.of(accepted.party());
            case CeaseFireEvent.Refused refused -> Optional.of(refused.party());
            case CeaseFireEvent.BreachReported reported -> Optional.of(reported.by());
            case CeaseFireEvent.TermsSet set -> Optional.of(set.by());
            case CeaseFireEvent.Repaired repaired -> Optional.of(repaired.by());
            case CeaseFireEvent.Renewed renewed -> Optional.of(renewed.by());
            case CeaseFireEvent.Drafted drafted -> Optional.empty();
            case CeaseFireEvent.DraftDropped dropped -> Optional.empty();
            case CeaseFireEvent.OpenedForAcceptance opened -> Optional.empty();
            case CeaseFireEvent.BecamePending pending -> Optional.empty();
            case CeaseFireEvent.EnteredIntoForce entered -> Optional.empty();
            case CeaseFireEvent.BecameStrained strained -> Optional.empty();
            case CeaseFireEvent.Lapsed lapsed -> Optional.empty();
            case CeaseFireEvent.Expired expired -> Optional.empty();
            case CeaseFireEvent.ExclusionsExtended extended -> Optional.empty();
        };
    }
}
