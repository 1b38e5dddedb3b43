package parley.engine;

import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.event.PresenceEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Phase;
import parley.engine.session.Occupant;
import parley.engine.session.SessionState;

/** Seats that change hands, and a table that waits for who has left it. */
final class SeatBreaches {

    private static final Presence LEFT = new Presence.Withdrawn();
    private static final Presence SHUT_OUT = new Presence.Excluded(new BodyId("BAND"));

    private SeatBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(occupants(), returns(), phases()).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> occupants() {
        var play = Play.started();
        SessionState open = play.state();
        return Stream.of(step(
                        play,
                        9,
                        "a seat with another occupant",
                        open,
                        new SessionEvent.RoundEnded(1),
                        open.with(open.seat(A).takenBy(new Occupant(Occupant.Kind.BOT, "somebody else"))))
                .says("the seat of A has another occupant than was said"));
    }

    private static Stream<Breach> returns() {
        var play = Play.started();
        play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState out = open.with(open.seat(B).with(LEFT));
        var walksOut = new PresenceEvent.WalkedOut(B, "");
        return Stream.of(
                course(
                                play,
                                12,
                                "a text waits for who has left",
                                open,
                                ImmutableList.of(walksOut),
                                play.engine.evolve(open, walksOut))
                        .says("p1 waits for B, which has left"),
                step(play, 12, "who returned is away", out, new PresenceEvent.Returned(B, ""), out)
                        .says("B returned and is away"));
    }

    private static Stream<Breach> phases() {
        var play = Play.started();
        SessionState start = play.state();
        SessionState yielded = yielded(start, start.seats().keySet());
        var turns = Council.by(new Procedure.Concurrence(Council.ALL))
                .phase(Phase.Kind.FLOOR, false, Council.A, Council.B)
                .started();
        return Stream.of(
                        rest(play, 12, "a phase waits for nobody", yielded),
                        rest(play, 12, "a phase waits for one who has left", without(yielded, LEFT, B)),
                        rest(
                                play,
                                12,
                                "a phase waits for one who lost its seat, and the rest have left",
                                without(with(yielded, LEFT, start.seats().keySet()), SHUT_OUT, B)),
                        rest(
                                play,
                                12,
                                "a phase waits, and those who have left have yielded",
                                with(yielded, LEFT, start.seats().keySet())),
                        rest(
                                play,
                                12,
                                "a phase waits, and those who lost their seats have yielded",
                                with(yielded, SHUT_OUT, start.seats().keySet())),
                        rest(
                                turns,
                                12,
                                "a phase waits for one whom its order does not name",
                                yielded(turns.state(), ImmutableSet.of(Council.A, Council.B))))
                .map(breach -> breach.says("the phase goes on, and nobody is waited for"));
    }

    private static SessionState yielded(SessionState state, Iterable<RoleId> roles) {
        SessionState now = state;
        for (RoleId role : roles) {
            now = now.with(now.seat(role).yielding(true));
        }
        return now;
    }

    private static SessionState with(SessionState state, Presence presence, Iterable<RoleId> roles) {
        SessionState now = state;
        for (RoleId role : roles) {
            now = now.with(now.seat(role).with(presence));
        }
        return now;
    }

    /** One is away and has not yielded. */
    private static SessionState without(SessionState state, Presence presence, RoleId role) {
        return state.with(state.seat(role).with(presence).yielding(false));
    }
}
