package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.MessageKind;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.engine.session.SessionState;

/** Deeds of those who may not do them, seats that change hands, and a table that waits for who has left. */
final class SeatBreaches {

    private SeatBreaches() {}

    static Stream<Breach> all() {
        return Stream.concat(deeds(), absences());
    }

    private static Stream<Breach> deeds() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        var left = open.with(open.seat(A).left());
        var sent = new MessageEvent.Sent(MessageKind.TALK, Optional.of(A), Audience.plenary(), "Good morning.");
        return Stream.of(
                step(play, 6, "who has left speaks", left, sent, left).says("A acts, and nobody holds its seat"),
                after(play, 6, "A opens the conference, which is C's to do", new ConferenceEvent.Opened(A, ""))
                        .says("A is not entitled to open"),
                after(play, 6, "B withdraws A's text", new ProposalEvent.Withdrawn(id, B))
                        .says("B does with p1 what only its sponsor may, while it is open"),
                step(
                                play,
                                9,
                                "a seat with another occupant",
                                open,
                                new SessionEvent.RoundEnded(1),
                                open.with(open.seat(A).takenBy(new Occupant(Occupant.Kind.BOT, "somebody else"))))
                        .says("the seat of A has another occupant than was said"));
    }

    private static Stream<Breach> absences() {
        var play = Play.started();
        play.submit(A, "X=x1");
        SessionState open = play.state();
        var out = new PresenceEvent.WalkedOut(B, "");
        return Stream.of(
                course(
                                play,
                                12,
                                "a text waits for who has left",
                                open,
                                ImmutableList.of(out),
                                play.engine.evolve(open, out))
                        .says("p1 waits for B, which has left"),
                rest(play, 12, "a phase waits for nobody", allYielded(open))
                        .says("the phase goes on, and nobody is waited for"));
    }

    private static SessionState allYielded(SessionState state) {
        SessionState now = state;
        for (RoleId role : state.seats().keySet()) {
            now = now.with(now.seat(role).yielding(true));
        }
        return now;
    }
}
