package parley.engine;

import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.at;
import static parley.engine.SmallTable.A;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.SessionEvent;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** Events that lead elsewhere than they say, and a session that does not come to rest. */
final class CourseBreaches {

    private CourseBreaches() {}

    static Stream<Breach> all() {
        var play = Play.started();
        play.submit(A, "X=x1");
        SessionState open = play.state();
        var yielded = new SessionEvent.Yielded(A);
        return Stream.of(
                step(play, 18, "an event that leads elsewhere", open, yielded, open)
                        .says("the same event led to another state"),
                course(play, 18, "events that lead elsewhere", open, ImmutableList.of(yielded), open)
                        .says("the same events led to another state"),
                rest(
                                play,
                                20,
                                "at rest in a phase that is ending",
                                at(open, Stage.Step.ENDING, open.playing().phase()))
                        .says("phase 1.1 is not one that somebody can end"));
    }
}
