package parley.engine;

import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.BodyId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.instrument.Terms;
import parley.engine.session.SessionState;

/** Bodies and cease-fires that are otherwise than what made them so. */
final class InstrumentBreaches {

    private InstrumentBreaches() {}

    private static final Instant NOON = Instant.parse("2016-01-01T12:00:00Z");

    static Stream<Breach> all() {
        var play = WiderTable.started();
        SessionState state = play.state();
        var announced = new SessionEvent.RoundEnded(1);
        var cleared = state.with(state.instruments().with(WiderTable.LISTED, new Designation.Cleared()));
        var shutOut = state.with(state.instruments().with(WiderTable.HORDE, new Designation.Designated()));
        var terms = new Terms(NOON, NOON, Optional.empty(), 0, ImmutableSet.of(WiderTable.LISTED), Optional.empty());
        var pending = new CeaseFire.Pending(terms, ImmutableSet.of(WiderTable.P, WiderTable.Q));
        var waiting = state.with(state.instruments().with(WiderTable.TRUCE, pending));
        var force = waiting.with(waiting.instruments().with(WiderTable.TRUCE, pending.enterIntoForce()));
        var ours = state.with(state.instruments()
                .with(
                        WiderTable.TRUCE,
                        new CeaseFire.Pending(
                                new Terms(NOON, NOON, Optional.empty(), 0, ImmutableSet.of(), Optional.empty()),
                                ImmutableSet.of())));
        var lost = state.with(state.seat(WiderTable.W).with(new Presence.Excluded(WiderTable.HORDE)));
        var about = new DesignationEvent.Designated(WiderTable.BAND);
        return Stream.of(
                step(play, 9, "what is decided of one body is done to another", state, about, shutOut)
                        .says("the status of HORDE changed, and nothing that can happen says so"),
                step(play, 9, "a body is decided on, and comes to another status", state, decided(), shutOut)
                        .says("the status of HORDE changed, and nothing that can happen says so"),
                rest(play, 9, "who speaks for a body that is not shut out has lost its seat", lost)
                        .says("HORDE, for which W speaks, is not shut out, and W is EXCLUDED"),
                step(play, 9, "a listing is gone", state, announced, cleared)
                        .says("the status of LISTED changed, and nothing that can happen says so"),
                rest(play, 9, "who speaks for a body that is shut out keeps its seat", shutOut)
                        .says("HORDE, for which W speaks, is shut out, and W is PRESENT"),
                rest(play, 9, "a cease-fire covers a listed body", ours)
                        .says("LISTED is shut out, and a cease-fire covers it"),
                step(
                                play,
                                10,
                                "one is bound that did not accept",
                                waiting,
                                new CeaseFireEvent.EnteredIntoForce(
                                        WiderTable.TRUCE, ImmutableSet.of(WiderTable.P), ImmutableSet.<BodyId>of()),
                                force)
                        .says("EnteredIntoForce does not fit the cease-fire truce, which was PENDING and is IN_FORCE"),
                step(
                                play,
                                10,
                                "a renewal of what has no end",
                                force,
                                new CeaseFireEvent.Renewed(WiderTable.TRUCE, WiderTable.P, NOON, ""),
                                force)
                        .says("Renewed does not fit the cease-fire truce, which was IN_FORCE and is IN_FORCE"),
                step(
                                play,
                                10,
                                "a breach is reported by one who is not bound",
                                force,
                                new CeaseFireEvent.BreachReported(WiderTable.TRUCE, WiderTable.R, ""),
                                force)
                        .says("BreachReported does not fit the cease-fire truce, which was IN_FORCE and is IN_FORCE"));
    }

    private static DesignationEvent.Cleared decided() {
        return new DesignationEvent.Cleared(WiderTable.HORDE);
    }
}
