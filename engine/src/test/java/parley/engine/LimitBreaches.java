package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.MessageKind;
import parley.engine.event.Event;
import parley.engine.event.MessageEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.rules.Limits;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** What grows beyond its bounds, and phases that nobody can end. */
final class LimitBreaches {

    private LimitBreaches() {}

    static Stream<Breach> all() {
        var play = Play.started();
        SessionState state = play.state();
        SessionState interval = Planted.at(state, Stage.Step.RUNNING, new PhaseId("2.0"));
        SessionState paused = Planted.at(state, Stage.Step.OVER, new PhaseId("1.1"));
        ImmutableList<Event> many = ImmutableList.copyOf(Collections.nCopies(10_001, new SessionEvent.RoundEnded(1)));
        return Stream.of(
                after(play, 20, "a message is too long", said("x".repeat(Limits.TEXT_MAX + 1)))
                        .says("a message is longer than any may be"),
                course(play, 20, "one command leads to too much", state, many, state)
                        .says("one command made 10001 events"),
                rest(play, 20, "at rest in an interval", interval).says("phase 2.0 is not one that somebody can end"),
                rest(
                                play,
                                20,
                                "at rest in a phase that is over during a pause",
                                paused.with(paused.conduct().pause(Optional.empty())))
                        .says("phase 1.1 is not one that somebody can end"),
                rest(play, 20, "a role makes too many moves", state.with(busy(state.seat(A), 313, 0)))
                        .says("A made 313 moves in a phase, 0 of them texts"),
                rest(play, 20, "a role writes too many texts", state.with(busy(state.seat(A), 0, 13)))
                        .says("A made 13 moves in a phase, 13 of them texts"),
                course(play, 20, "a text has too many amendments", state, ImmutableList.of(), with(state, amended(13)))
                        .says("p1 has more amendments open than it may"));
    }

    static MessageEvent.Sent said(String words) {
        return new MessageEvent.Sent(MessageKind.TALK, Optional.of(A), Audience.plenary(), words);
    }

    static Seat busy(Seat seat, int moves, int texts) {
        Seat busy = seat;
        for (int move = 0; move < moves; move++) {
            busy = busy.moved();
        }
        for (int text = 0; text < texts; text++) {
            busy = busy.wrote();
        }
        return busy;
    }

    static Proposal amended(int times) {
        Proposal text = text("p1", A, "X=x1");
        for (int number = 1; number <= times; number++) {
            text = text.with(new Amendment(number, B, 1, text.text()));
        }
        return text;
    }
}
