package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.step;
import static parley.engine.Planted.at;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.C;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** What falls due, closes or meets at another time than its own. */
final class TimeBreaches {

    private TimeBreaches() {}

    static Stream<Breach> all() {
        var play = Play.started();
        ProposalId id = play.submit(A, "Z=z1");
        ProposalId later = play.submit(A, "X=x1");
        SessionState open = play.state();
        var playing = open.playing();
        return Stream.of(
                after(play, 7, "a deadline before its time", new SessionEvent.DeadlineMet(new DeadlineId("DL1")))
                        .says("deadline DL1 fell due before its instant"),
                step(
                                play,
                                7,
                                "time goes back",
                                open,
                                new SessionEvent.RoundEnded(1),
                                open.with(new Stage.Playing(
                                        playing.phase(),
                                        playing.round(),
                                        playing.date().minusSeconds(1),
                                        Stage.Step.RUNNING)))
                        .says("time went back"),
                step(
                                play,
                                7,
                                "a text closes before its close",
                                open,
                                new ProposalEvent.Rejected(later, 1, ImmutableList.of()),
                                open)
                        .says("p2 closed before its close"),
                step(
                                play,
                                7,
                                "a phase ends over an open text",
                                at(open, Stage.Step.ENDING, new PhaseId("1.2")),
                                new SessionEvent.PhaseEnded(new PhaseId("1.2")),
                                open)
                        .says("p1 is still OPEN after its close"),
                step(
                                play,
                                7,
                                "a held text takes effect before another closes",
                                at(
                                        with(open, open.agenda().proposal(id).to(ProposalStatus.HELD)),
                                        Stage.Step.ENDING,
                                        new PhaseId("1.2")),
                                new ProposalEvent.Adopted(id, 1, ImmutableList.of()),
                                open)
                        .says("p1 takes effect before a text that closes at the same instant"),
                course(
                                play,
                                7,
                                "a text lapses with a session that goes on",
                                open,
                                ImmutableList.of(new ProposalEvent.Lapsed(
                                        later,
                                        1,
                                        ImmutableList.of(),
                                        ImmutableList.of("time before the end of the session"))),
                                open)
                        .says("p2 lapsed with the session, which goes on"),
                step(
                                play,
                                7,
                                "the conference is to meet on a day that has passed",
                                open,
                                new ConferenceEvent.Resumed(C, playing.date().minusSeconds(1), ""),
                                open)
                        .says("the conference is to meet again on a day that has passed"));
    }
}
