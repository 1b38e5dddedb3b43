package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.engine.SmallTable.A;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.engine.answer.Answer;
import parley.engine.command.PhaseCommand;
import parley.engine.command.Stamped;
import parley.engine.event.SessionEvent;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Watch;
import parley.engine.session.SessionState;

/** Whoever follows a session with the invariants is told of the first that does not hold, and after which event. */
class WatchTest {

    private final Play play = Play.started();
    private final SessionState state = play.state();
    private final Watch watch = new Watch(play.engine.book(), Invariants.ALL);
    private final Answer.Accepted yielded =
            (Answer.Accepted) play.engine.decide(state, new Stamped(99, Instant.EPOCH, 0, new PhaseCommand.Yield(A)));

    @Test
    void whatTheRefereeDecidedIsFollowedToTheStateAfterIt() {
        assertThat(watch.follow(state, yielded)).isEqualTo(yielded.after());
    }

    @Test
    void anEventThatBreaksAnInvariantIsToldWithTheInvariant() {
        var early = new SessionEvent.PhaseEnded(state.playing().phase());
        assertThatThrownBy(() -> watch.follow(state, new Answer.Accepted(ImmutableList.of(early), state)))
                .isInstanceOfSatisfying(BrokenInvariantException.class, broken -> {
                    assertThat(broken.event()).isEqualTo(early);
                    assertThat(broken.violation().number()).isEqualTo(7);
                    assertThat(broken).hasMessageContaining(broken.violation().sentence());
                });
    }

    @Test
    void eventsThatLeadToAnotherStateThanIsToldAreFound() {
        assertThatThrownBy(() -> watch.follow(state, new Answer.Accepted(yielded.events(), state)))
                .isInstanceOfSatisfying(
                        BrokenInvariantException.class,
                        broken -> assertThat(broken.violation().number()).isEqualTo(18));
    }
}
