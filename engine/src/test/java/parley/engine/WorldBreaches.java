package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.step;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.Cause;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.DeadlineId;
import parley.engine.session.SessionState;

/** Numbers that are not where their movements brought them. */
final class WorldBreaches {

    private WorldBreaches() {}

    static Stream<Breach> all() {
        var play = AlteredTable.quiet()
                .tracks(AlteredTable.track(WiderTable.TRUST, 97))
                .started();
        SessionState state = play.state();
        var over = state.with(state.world().with(WiderTable.TRUST, 101));
        var up = new TrackEvent.Moved(
                new Cause.Drift(1), ImmutableList.of(new TrackEvent.Shift(WiderTable.TRUST, 4, 101)));
        return Stream.of(
                step(play, 13, "a track leaves its bounds", state, up, over).says("track trust moved by 4 to 101"),
                step(play, 13, "a track moves by itself", state, new SessionEvent.RoundEnded(1), over)
                        .says("a number moved, and nothing says so"),
                course(
                                play,
                                13,
                                "a deadline costs what the scenario does not say",
                                state,
                                ImmutableList.of(new TrackEvent.Moved(
                                        new Cause.Missed(new DeadlineId("D9")),
                                        ImmutableList.of(new TrackEvent.Shift(WiderTable.TRUST, 1, 98)))),
                                state)
                        .says("Missed[deadline=D9] moved other numbers than the scenario says"),
                after(
                                play,
                                13,
                                "a walk-away value that is not where it moved",
                                new ScoreEvent.WalkAwayMoved(WiderTable.P, 1, 1_000_000, new Cause.Drift(1)))
                        .says("the walk-away value of a role is not where it moved"));
    }
}
