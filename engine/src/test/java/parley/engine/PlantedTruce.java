package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.session.SessionState;

/** States of the truce of the wider table, for breaches: it lasts a day, and w1 gives it one round of patience. */
final class PlantedTruce {

    private static final Position YES = Position.of(Stance.ASSENT);
    static final ImmutableSet<RoleId> BOTH = ImmutableSet.of(P, Q);
    static final Terms TERMS = terms(WiderTable.end(3), WiderTable.end(4), WiderTable.end(5), "w1");
    static final CeaseFire NONE = new CeaseFire.None();
    static final CeaseFire.Drafted DRAFTED = new CeaseFire.Drafted(WiderTable.end(4));
    static final CeaseFire JOINED = open(P, Q);
    static final CeaseFire.Pending PENDING = new CeaseFire.Pending(TERMS, BOTH);
    static final CeaseFire.InForce KEPT = new CeaseFire.InForce(TERMS, BOTH, Optional.empty());
    static final CeaseFire.InForce BREACHED = KEPT.breach(1);

    private PlantedTruce() {}

    /** A cease-fire that an event does not fit. */
    static Breach breach(
            Play play, String what, SessionState state, CeaseFire before, CeaseFireEvent event, CeaseFire after) {
        return step(play, 10, what, with(state, before), event, with(state, after))
                .says("%s does not fit the cease-fire truce, which was %s and is %s"
                        .formatted(event.getClass().getSimpleName(), before.label(), after.label()));
    }

    /** The state with the truce at this. */
    static SessionState with(SessionState state, CeaseFire truce) {
        return state.with(state.instruments().with(TRUCE, truce));
    }

    /** Open for acceptance, and these have accepted. */
    static CeaseFire open(RoleId... accepted) {
        var open = new CeaseFire.OpenForAcceptance(TERMS, ImmutableMap.of());
        for (RoleId role : accepted) {
            open = open.answer(role, YES);
        }
        return open;
    }

    static CeaseFire pending(RoleId... parties) {
        return new CeaseFire.Pending(TERMS, ImmutableSet.copyOf(parties));
    }

    static CeaseFire inForce(RoleId... parties) {
        return new CeaseFire.InForce(TERMS, ImmutableSet.copyOf(parties), Optional.empty());
    }

    static Terms terms(Instant until, Instant start, Instant end, String monitoring) {
        return new Terms(
                until,
                start,
                Optional.of(end),
                0,
                ImmutableSet.of(WiderTable.LISTED),
                Optional.of(new OptionId(monitoring)));
    }
}
