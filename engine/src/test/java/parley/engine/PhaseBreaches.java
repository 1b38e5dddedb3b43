package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.at;
import static parley.engine.Planted.ending;
import static parley.engine.Planted.settled;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.G;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.Deadlines;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** Phases that begin or end out of order, and what falls due at another instant than its own. */
final class PhaseBreaches {

    private static final DeadlineId DEADLINE = new DeadlineId("DL1");
    private static final Deadlines OVER = new Deadlines(ImmutableSet.of(DEADLINE), ImmutableSet.of());

    private PhaseBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(beginnings(), ends(), leftovers(), deadlines(), clarifications())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> beginnings() {
        var play = Play.started();
        SessionState state = play.state();
        SessionState last = ending(play, state, "3.1");
        var playing = state.playing();
        return Stream.of(
                breach(play, "a phase is left out", state, began(play, "2.0")).says("phase 2.0 is not the next"),
                breach(
                                play,
                                "another phase begins at the first instant of the next",
                                state,
                                began(
                                        "2.0",
                                        play.engine
                                                .book()
                                                .phase(new PhaseId("1.2"))
                                                .from()))
                        .says("phase 2.0 is not the next"),
                breach(play, "a phase begins after its first instant", state, began("1.2", SmallTable.day(1)))
                        .says("phase 1.2 is not the next"),
                breach(play, "a phase begins after the last", last, began(play, "1.1"))
                        .says("phase 1.1 is not the next"),
                breach(play, "the first phase is another", state.with(new Stage.Lobby()), began(play, "1.2"))
                        .says("phase 1.2 is not the next"),
                step(
                                play,
                                7,
                                "the rounds go back",
                                state,
                                new SessionEvent.RoundEnded(1),
                                state.with(new Stage.Playing(playing.phase(), 0, playing.date(), Stage.Step.RUNNING)))
                        .says("time went back"),
                step(
                                play,
                                7,
                                "the play has not begun any more",
                                state,
                                new SessionEvent.RoundEnded(1),
                                state.with(new Stage.Lobby()))
                        .says("time went back"));
    }

    private static Stream<Breach> ends() {
        var play = Play.started();
        SessionState running = play.state();
        SessionState ending = ending(play, running, "1.1");
        SessionState over = at(ending, Stage.Step.OVER, new PhaseId("1.1"));
        Instant last = ending.playing().date();
        return Stream.of(
                breach(play, "a phase ends before its last instant", running, ends(last.minusSeconds(1)))
                        .says("phase 1.1 does not end at its last instant"),
                breach(play, "a phase that is ending ends again", ending, ends(last))
                        .says("phase 1.1 does not end at its last instant"),
                breach(play, "a phase is over twice", over, ended("1.1")).says("phase 1.1 is over twice"));
    }

    /** What should have fallen due by the time a phase is over, and did not. */
    private static Stream<Breach> leftovers() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState held = Planted.with(open, open.agenda().proposal(id).to(ProposalStatus.HELD));
        return Stream.of(
                breach(play, "a deadline never falls due", ending(play, held, "1.2"), ended("1.2"))
                        .says("deadline DL1 is over and never fell due"),
                breach(play, "a held text outlives the last phase", ending(play, held.with(OVER), "3.1"), ended("3.1"))
                        .says("p1 is still HELD after its close"),
                breach(
                                play,
                                "an open text outlives a phase after its close",
                                ending(play, open.with(OVER), "2.1"),
                                ended("2.1"))
                        .says("p1 is still OPEN after its close"));
    }

    private static Stream<Breach> deadlines() {
        var play = Play.started();
        SessionState ending = ending(play, play.state(), "1.2");
        var missed = new SessionEvent.DeadlineMissed(DEADLINE, 1);
        var met = new SessionEvent.DeadlineMet(DEADLINE);
        return Stream.of(
                breach(play, "a deadline that was met is told as missed", settled(ending, "D", "d2"), missed)
                        .says("deadline DL1 is told as missed and was not"),
                breach(play, "a deadline that was missed is told as met", ending, met)
                        .says("deadline DL1 is told as met and was not"),
                breach(play, "a deadline falls due a second time", ending.with(OVER), missed)
                        .says("deadline DL1 fell due a second time"),
                breach(play, "a deadline before the phase of its instant", ending(play, ending, "1.1"), missed)
                        .says("deadline DL1 fell due before its instant"),
                breach(
                                play,
                                "a deadline while its phase still runs",
                                at(ending, Stage.Step.RUNNING, new PhaseId("1.2")),
                                missed)
                        .says("deadline DL1 fell due before its instant"));
    }

    /** G may ask until the end of its round. */
    private static Stream<Breach> clarifications() {
        var play = Play.started();
        SessionState asking = asking(play.state(), new Invitation.Clarifying(1));
        SessionState ending = ending(play, asking, "1.2");
        return Stream.of(
                        breach(
                                play,
                                "the time to ask runs out in the middle of a round",
                                ending(play, asking, "1.1"),
                                new InvitationEvent.Declined(G, true, "")),
                        breach(
                                play,
                                "the time to ask runs out while the phase runs",
                                at(ending, Stage.Step.RUNNING, new PhaseId("1.2")),
                                new InvitationEvent.Declined(G, true, "")),
                        breach(
                                play,
                                "the time to ask runs out a round too soon",
                                asking(ending, new Invitation.Clarifying(2)),
                                new InvitationEvent.Declined(G, true, "")),
                        breach(
                                play,
                                "the time to ask runs out for one who did not ask",
                                asking(ending, new Invitation.Issued()),
                                new InvitationEvent.Declined(G, true, "")))
                .map(breach -> breach.says("the time that G had to ask did not run out"));
    }

    private static SessionState asking(SessionState state, Invitation invitation) {
        return state.with(state.instruments().with(G, invitation));
    }

    private static Breach breach(Play play, String what, SessionState state, Event event) {
        return step(play, 7, what, state, event, state);
    }

    private static SessionEvent.PhaseEnding ends(Instant at) {
        return new SessionEvent.PhaseEnding(new PhaseId("1.1"), at);
    }

    private static SessionEvent.PhaseEnded ended(String phase) {
        return new SessionEvent.PhaseEnded(new PhaseId(phase));
    }

    private static SessionEvent.PhaseBegan began(Play play, String phase) {
        return began(phase, play.engine.book().phase(new PhaseId(phase)).from());
    }

    private static SessionEvent.PhaseBegan began(String phase, Instant at) {
        return new SessionEvent.PhaseBegan(new PhaseId(phase), 1, at);
    }
}
