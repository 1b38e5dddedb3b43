package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** Texts that come back, live too long, or take effect without what they need. */
final class TextBreaches {

    private TextBreaches() {}

    static Stream<Breach> all() {
        return Stream.concat(states(), needs());
    }

    private static Stream<Breach> states() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState rejected = with(open, open.agenda().proposal(id).to(ProposalStatus.REJECTED));
        var announced = new SessionEvent.RoundEnded(1);
        return Stream.of(
                step(play, 3, "a rejected text is open again", rejected, announced, open)
                        .says("p1 was REJECTED and is OPEN"),
                step(play, 3, "a text closes and nothing says so", open, announced, rejected)
                        .says("p1 was OPEN and is REJECTED, and nothing says so"),
                rest(play, 3, "a text lives on that is settled otherwise", settled(open, "X", "x2"))
                        .says("p1 lives on, and one of its issues is settled otherwise"),
                step(
                                play,
                                3,
                                "a text lives on after the end",
                                open,
                                new SessionEvent.Concluded("AGREED", "All is settled.", ImmutableList.of()),
                                open.with(new Stage.Concluded(
                                        "AGREED",
                                        open.playing().phase(),
                                        open.playing().round(),
                                        open.playing().date())))
                        .says("the session ends, and p1 is still OPEN"));
    }

    private static Stream<Breach> needs() {
        var play = Play.started();
        ProposalId id = play.submit(A, "Z=z1");
        ProposalId later = play.submit(A, "X=x1");
        return Stream.of(
                after(play, 8, "endorsed while issues are open", new IssueEvent.Endorsed(Optional.of(id)))
                        .says("what is settled was endorsed, and an issue is open"),
                after(
                                play,
                                8,
                                "settled without a text",
                                IssueEvent.Settled.byText(
                                        new IssueId("X"), new OptionId("x1"), ImmutableList.of(), Optional.of(later)))
                        .says("X is settled, and no text that says so was adopted"),
                after(
                                play,
                                8,
                                "held, and lacks nothing",
                                new ProposalEvent.Held(later, 1, ImmutableList.of(), ImmutableList.of()))
                        .says("p2 is held, and lacks nothing"));
    }
}
