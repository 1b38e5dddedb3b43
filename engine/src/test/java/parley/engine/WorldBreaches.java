package parley.engine;

import static parley.engine.AlteredTable.track;
import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.TRUST;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Track;
import parley.engine.session.Points;
import parley.engine.session.SessionState;

/** Numbers that are not where their movements brought them. */
final class WorldBreaches {

    private WorldBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(tracks(), drifts(), points(), scores(), misses()).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> tracks() {
        var play = AlteredTable.quiet().tracks(track(TRUST, 97), track(PAIN, 2)).started();
        SessionState state = play.state();
        SessionState over = state.with(state.world().with(TRUST, 101));
        SessionState same = state.with(state.world().with(TRUST, 97));
        var once = new TrackEvent.Shift(TRUST, 1, 98);
        return Stream.of(
                step(play, 13, "a track leaves its bounds", state, moved(new TrackEvent.Shift(TRUST, 4, 101)), over)
                        .says("track trust moved by 4 to 101"),
                after(play, 13, "a track falls below its bounds", moved(new TrackEvent.Shift(PAIN, -4, -2)))
                        .says("track pain moved by -4 to -2"),
                after(play, 13, "a track moves further than it says", moved(new TrackEvent.Shift(TRUST, 1, 99)))
                        .says("track trust moved by 1 to 99"),
                after(play, 13, "a track moves twice from where it was", moved(once, once))
                        .says("track trust moved by 1 to 98"),
                after(play, 13, "a track moves, and stays where it was", moved(once))
                        .says("the tracks are not where their movements brought them"),
                step(play, 13, "a track moves by itself", state, new SessionEvent.RoundEnded(1), over)
                        .says("a number moved, and nothing says so"),
                step(
                                play,
                                13,
                                "a walk-away value moves by itself",
                                state,
                                new SessionEvent.RoundEnded(1),
                                same.with(same.world().with(P, new Points(41, Optional.empty()))))
                        .says("a number moved, and nothing says so"));
    }

    private static TrackEvent.Moved moved(TrackEvent.Shift... shifts) {
        return new TrackEvent.Moved(new Cause.Ruling(), ImmutableList.copyOf(shifts));
    }

    /** Trust falls by one in each round, and pain stays. */
    private static Stream<Breach> drifts() {
        var play = AlteredTable.quiet()
                .tracks(
                        track(
                                TRUST,
                                50,
                                new Track.Drift(AlteredTable.never(), 5),
                                new Track.Drift(Condition.always(), -1),
                                new Track.Drift(Condition.always(), -7)),
                        track(PAIN, 50, new Track.Drift(Condition.always(), 0)))
                .started();
        var still = AlteredTable.quiet().started();
        var drift = new Cause.Drift(1);
        var ended = new SessionEvent.RoundEnded(1);
        return Stream.of(
                drifted(play, "a track drifts further than is planned", by(drift, TRUST, -2)),
                drifted(play, "a track that does not drift moves", by(drift, PAIN, 1)),
                drifted(play, "nothing drifts, and it is told", new TrackEvent.Moved(drift, ImmutableList.of())),
                happened(play, "a round ends, and nothing drifts", ended).says("in round 1 the tracks drifted 0 times"),
                happened(still, "a round ends, and what has no drift drifts", ended, by(drift, TRUST, 1))
                        .says("in round 1 the tracks drifted 1 times"),
                happened(play, "the tracks drift twice in a round", ended, by(drift, TRUST, -1), by(drift, TRUST, -1))
                        .says("in round 1 the tracks drifted 2 times"),
                happened(play, "the tracks drift for another round", ended, by(new Cause.Drift(2), TRUST, -1))
                        .says("in round 1 the tracks drifted 0 times"));
    }

    private static Breach drifted(Play play, String what, TrackEvent.Moved moved) {
        SessionState state = play.state();
        return step(play, 13, what, state, moved, play.engine.evolve(state, moved))
                .says("the drift of round 1 is not the tracks'");
    }

    private static Breach happened(Play play, String what, Event... events) {
        return course(play, 13, what, play.state(), ImmutableList.copyOf(events), play.state());
    }

    /** The movement of a track that stands at 50. */
    private static TrackEvent.Moved by(Cause cause, TrackId track, int by) {
        return new TrackEvent.Moved(cause, ImmutableList.of(new TrackEvent.Shift(track, by, 50 + by)));
    }

    private static Stream<Breach> points() {
        var play = AlteredTable.quiet().started();
        var cause = new Cause.Ruling();
        return Stream.of(
                        after(
                                play,
                                13,
                                "a walk-away value that is not where it moved",
                                new ScoreEvent.WalkAwayMoved(P, 1, 1_000_000, cause)),
                        after(
                                play,
                                13,
                                "a walk-away value moves, and stays where it was",
                                new ScoreEvent.WalkAwayMoved(P, 1, 41, cause)))
                .map(breach -> breach.says("the walk-away value of a role is not where it moved"));
    }

    /** P walks away with 40; its sheet gives it 10 and 5 for l1, and 2 for each ten of trust, which is at 50. */
    private static Stream<Breach> scores() {
        var play = AlteredTable.quiet().started();
        SessionState settled = settled(play.state(), "LIST", "l1");
        SessionState agreed = concluded(settled, "AGREED");
        SessionState scored = agreed.with(agreed.world().with(P, new Points(40, Optional.of(25L))));
        return Stream.of(
                scored(play, "a score that is not the sheet's", agreed, 24, 40)
                        .says("a role's score is not what its sheet says"),
                scored(
                                play,
                                "a score by the sheet where the walk-away value counts",
                                concluded(settled, "NO_DEAL"),
                                25,
                                40)
                        .says("a role's score is not what its sheet says"),
                scored(play, "a walk-away value where the sheet counts", agreed, 40, 40)
                        .says("a role's score is not what its sheet says"),
                scored(play, "a score at an end that the scenario does not have", concluded(settled, "ELSE"), 25, 40)
                        .says("a role's score is not what its sheet says"),
                scored(play, "a score before the end", settled, 25, 40)
                        .says("a role's score is not what its sheet says"),
                scored(play, "a role is scored twice", scored, 25, 40).says("a role is scored twice"),
                scored(play, "a score beside another walk-away value", agreed, 25, 41)
                        .says("a role is scored with another walk-away value than it has"));
    }

    private static Breach scored(Play play, String what, SessionState state, long score, long walkAway) {
        return step(play, 13, what, state, new ScoreEvent.Scored(P, score, walkAway), state);
    }

    private static SessionState concluded(SessionState state, String outcome) {
        return state.with(state.playing().conclude(outcome));
    }

    private static Stream<Breach> misses() {
        var play = WiderTable.started();
        SessionState state = play.state();
        var id = new DeadlineId("DL1");
        SessionState missed = state.with(state.deadlines().miss(id));
        return Stream.of(
                step(play, 13, "a miss counts twice", state, new SessionEvent.DeadlineMissed(id, 2), missed)
                        .says("DL1 is told as miss number 2"),
                step(play, 13, "a miss does not count", state, new SessionEvent.DeadlineMissed(id, 1), state)
                        .says("DL1 is told as miss number 1"));
    }
}
