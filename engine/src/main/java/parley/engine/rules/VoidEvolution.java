package parley.engine.rules;

import parley.engine.command.VoidedAct;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;

/** The state after an act was found void, as far as no event of its own undoes it. */
final class VoidEvolution {

    private VoidEvolution() {}

    static SessionState apply(SessionState state, VoidedAct act) {
        return switch (act) {
            // What the text settled is open again, or it was the closing text: either way none stands.
            case VoidedAct.Adoption adoption -> state.with(state.agenda().unendorse());
            case VoidedAct.Endorsement endorsement -> state.with(state.agenda().unendorse());
            case VoidedAct.Settlement settlement -> state;
            case VoidedAct.Issue issue -> state;
            case VoidedAct.Absence(var role) -> present(state, role);
            case VoidedAct.Designation(var body) -> contested(state, body);
            case VoidedAct.Answer(var id, var party)
            when state.instruments().ceaseFire(id) instanceof CeaseFire.OpenForAcceptance open ->
                state.with(state.instruments().with(id, open.withoutAnswerOf(party)));
            case VoidedAct.Breach(var id)
            when state.instruments().ceaseFire(id) instanceof CeaseFire.Binding binding ->
                state.with(state.instruments().with(id, binding.repair()));
            case VoidedAct.Answer answer -> throw impossible(act);
            case VoidedAct.Breach breach -> throw impossible(act);
        };
    }

    private static SessionState present(SessionState state, RoleId role) {
        Seat seat = state.seat(role);
        return switch (seat.presence()) {
            case Presence.Boycotting boycotting ->
                state.with(seat.with(boycotting.comeBack()).notUsing(ActKind.BOYCOTT));
            case Presence.Withdrawn withdrawn ->
                state.with(seat.with(withdrawn.comeBack()).notUsing(ActKind.WALK_OUT));
            case Presence.Present present -> throw impossible(new VoidedAct.Absence(role));
            case Presence.Excluded excluded -> throw impossible(new VoidedAct.Absence(role));
        };
    }

    private static SessionState contested(SessionState state, BodyId body) {
        if (!(state.instruments().designation(body) instanceof Designation.Decided decided)) {
            throw impossible(new VoidedAct.Designation(body));
        }
        SessionState now = state.with(state.instruments().with(body, decided.reopen()));
        for (Seat seat : state.seats().values()) {
            if (seat.presence() instanceof Presence.Excluded excluded
                    && excluded.body().equals(body)) {
                now = now.with(seat.with(excluded.readmit()));
            }
        }
        return now;
    }

    private static IllegalStateException impossible(VoidedAct act) {
        return new IllegalStateException("%s is not there to be void".formatted(act));
    }
}
