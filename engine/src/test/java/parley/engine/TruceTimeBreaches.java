package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.ending;
import static parley.engine.Planted.joined;
import static parley.engine.PlantedTruce.BOTH;
import static parley.engine.PlantedTruce.KEPT;
import static parley.engine.PlantedTruce.PENDING;
import static parley.engine.PlantedTruce.open;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.PhaseId;
import parley.engine.instrument.CeaseFire;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/**
 * A cease-fire that goes on, or is answered, at another instant than its terms say. It can be accepted until the end of day
 * 3, starts with the end of day 4 and lasts until the end of day 5.
 */
final class TruceTimeBreaches {

    private TruceTimeBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(overdue(), early(), late()).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> overdue() {
        var play = AlteredTable.quiet().started();
        return Stream.of(
                over(play, "answers are still asked for after the last instant for them", "3", open())
                        .says("the cease-fire truce is still OPEN_FOR_ACCEPTANCE after its instant"),
                over(play, "a cease-fire is still pending after its start", "4", PENDING)
                        .says("the cease-fire truce is still PENDING after its instant"),
                over(play, "a cease-fire is still in force after its end", "5", KEPT)
                        .says("the cease-fire truce is still IN_FORCE after its instant"));
    }

    private static Breach over(Play play, String what, String phase, CeaseFire truce) {
        SessionState state = at(play, phase, truce);
        return step(play, 7, what, state, new SessionEvent.PhaseEnded(new PhaseId(phase)), state);
    }

    private static Stream<Breach> early() {
        var play = AlteredTable.quiet().started();
        var pending = new CeaseFireEvent.BecamePending(TRUCE, joined(BOTH), WiderTable.end(4));
        var entered = new CeaseFireEvent.EnteredIntoForce(TRUCE, BOTH, ImmutableSet.of());
        SessionState running = Planted.at(at(play, "4", PENDING), Stage.Step.RUNNING, new PhaseId("4"));
        return Stream.of(
                atTheWrongTime(play, "pending while answers can still come", at(play, "2", open()), pending),
                atTheWrongTime(play, "in force before its start", at(play, "3", PENDING), entered),
                atTheWrongTime(play, "in force while the phase of its start runs", running, entered),
                atTheWrongTime(play, "in force while answers are asked for", at(play, "2", open()), entered),
                atTheWrongTime(play, "expired before its end", at(play, "4", KEPT), new CeaseFireEvent.Expired(TRUCE)),
                atTheWrongTime(
                        play,
                        "lapsed while answers can still come",
                        at(play, "2", open()),
                        new CeaseFireEvent.Lapsed(TRUCE, Optional.empty())));
    }

    private static Stream<Breach> late() {
        var play = AlteredTable.quiet().started();
        var accepted = new CeaseFireEvent.Accepted(TRUCE, P, ImmutableList.of(), "");
        var refused = new CeaseFireEvent.Refused(TRUCE, P, "");
        return Stream.of(
                atTheWrongTime(play, "accepted after the last instant for it", at(play, "4", open()), accepted),
                atTheWrongTime(play, "refused after the last instant for it", at(play, "4", open()), refused),
                atTheWrongTime(play, "accepted when it is pending", at(play, "1", PENDING), accepted));
    }

    private static Breach atTheWrongTime(Play play, String what, SessionState state, CeaseFireEvent event) {
        return step(play, 7, what, state, event, state)
                .says("%s of the cease-fire truce came at the wrong time"
                        .formatted(event.getClass().getSimpleName()));
    }

    /** The truce at the last instant of a phase. */
    private static SessionState at(Play play, String phase, CeaseFire truce) {
        return PlantedTruce.with(ending(play, play.state(), phase), truce);
    }
}
