package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.ending;
import static parley.engine.Planted.settled;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Invitation;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;

/** Texts that are put on the table, wait or take effect without what they need, and a conference that opens too soon. */
final class PrerequisiteBreaches {

    private final Play play = Play.started();
    private final SessionState state = play.state();
    private final Play whole = Council.by(new Procedure.Concurrence(ImmutableSet.of(Council.A)))
            .asOneUndertaking()
            .started();

    private PrerequisiteBreaches() {}

    static Stream<Breach> all() {
        var needs = new PrerequisiteBreaches();
        return Stream.of(needs.held(), needs.put(), needs.effects(), needs.settlements(), needs.opened())
                .flatMap(breaches -> breaches);
    }

    /** Z=z2 waits for Y, and D=d1 can be chosen on the first day only. */
    private Stream<Breach> held() {
        SessionState waits = with(state, text("p1", C, "Z=z2").to(ProposalStatus.HELD));
        SessionState both = with(state, text("p1", C, "Z=z2", "D=d1").to(ProposalStatus.HELD));
        return Stream.of(
                        rest(play, 8, "a text is held when what it waits for has come", settled(waits, "Y", "y1")),
                        rest(play, 8, "a text is held whose option is gone", ending(play, both, "2.1")))
                .map(breach -> breach.says("p1 is still held, and waits for nothing"));
    }

    private Stream<Breach> put() {
        SessionState later = ending(play, state, "2.1");
        return Stream.of(
                put(play, "put when its option is gone", later, text("p1", C, "D=d1"))
                        .says("p1 was put on the table, and D=d1 can no longer be chosen"),
                put(play, "put with an option that there is not", state, text("p1", A, "X=x9"))
                        .says("p1 was put on the table, and X=x9 can no longer be chosen"),
                put(play, "put with an issue that there is not", state, text("p1", A, "Q=x1"))
                        .says("p1 was put on the table, and Q=x1 can no longer be chosen"),
                put(play, "put when it goes with nothing settled", settled(state, "Y", "y2"), text("p1", A, "X=x2"))
                        .says("p1 was put on the table, and it breaks C1"),
                put(play, "put when its own terms do not go together", state, text("p1", A, "X=x2", "Y=y2"))
                        .says("p1 was put on the table, and it breaks C1"),
                put(play, "put before it can be asked for", state, text("p1", C, "release"))
                        .says("p1 was put on the table, and release cannot be asked for now"),
                put(play, "put when its issue is settled otherwise", settled(state, "Z", "z1"), text("p1", C, "Z=z2"))
                        .says("p1 was put on the table, and what Z=z2 asks is settled otherwise"),
                put(whole, "put without a part of what goes together", whole.state(), text("p1", Council.A, "X=x1"))
                        .says("p1 was put on the table, and it leaves a part of both out"),
                amended().says("p1 was put on the table, and it breaks C1"));
    }

    private static Breach put(Play play, String what, SessionState state, Proposal put) {
        var event = new ProposalEvent.Submitted(
                put.id(), put.sponsor(), Optional.empty(), put.text(), put.closesAfter(), ImmutableSet.of());
        return step(play, 8, what, state, event, with(state, put));
    }

    private Breach amended() {
        Proposal first = text("p1", A, "X=x1", "Y=y2");
        Proposal second = first.amended(text("p1", A, "X=x2", "Y=y2").text(), first.closesAfter());
        var event = new ProposalEvent.Amended(first.id(), A, 2, second.text(), second.closesAfter(), ImmutableSet.of());
        return step(
                play, 8, "amended to terms that do not go together", with(state, first), event, with(state, second));
    }

    private Stream<Breach> effects() {
        SessionState later = ending(play, state, "2.1");
        return Stream.of(
                adopted(play, "adopted when its option is gone", later, text("p1", C, "D=d1"))
                        .says("p1 takes effect, and D=d1 can no longer be chosen"),
                adopted(play, "adopted when it breaks a rule", settled(state, "Y", "y2"), text("p1", A, "X=x2"))
                        .says("p1 takes effect, and it breaks C1"),
                adopted(play, "adopted behind the back of one whose word counts", state, text("A+C/p1", A, "Y=y1"))
                        .says("A+C/p1 takes effect, and B, whose position counts, cannot see it"),
                adopted(
                                whole,
                                "adopted without a part of what goes together",
                                whole.state(),
                                text("p1", Council.A, "X=x1"))
                        .says("p1 takes effect, and it leaves a part of both out"));
    }

    private static Breach adopted(Play play, String what, SessionState state, Proposal text) {
        SessionState now = with(state, text);
        return step(play, 8, what, now, new ProposalEvent.Adopted(text.id(), 1, ImmutableList.of()), now);
    }

    private Stream<Breach> settlements() {
        Proposal text = text("p1", A, "X=x1");
        SessionState adopted = with(state, text.to(ProposalStatus.ADOPTED));
        return Stream.of(
                settles("an issue is settled twice", settled(adopted, "X", "x2"), "X", "x1", Optional.of(text.id()))
                        .says("X is settled twice"),
                settles("an adopted text settles another issue", adopted, "Y", "y1", Optional.of(text.id()))
                        .says("Y is settled, and no text that says so was adopted"),
                settles("an adopted text settles otherwise than it says", adopted, "X", "x2", Optional.of(text.id()))
                        .says("X is settled, and no text that says so was adopted"),
                settles("an issue is settled by nothing", adopted, "X", "x1", Optional.empty())
                        .says("X is settled, and no text that says so was adopted"));
    }

    private Breach settles(String what, SessionState before, String issue, String option, Optional<ProposalId> by) {
        return step(
                play,
                8,
                what,
                before,
                IssueEvent.Settled.byText(new IssueId(issue), new OptionId(option), ImmutableList.of(), by),
                before);
    }

    /** B and G are invited. */
    private Stream<Breach> opened() {
        SessionState one = state.with(state.instruments().with(G, new Invitation.Accepted()));
        SessionState asked =
                state.with(state.instruments().with(G, new Invitation.Issued()).with(B, new Invitation.Declined()));
        var opened = new ConferenceEvent.Opened(C, "");
        return Stream.of(
                after(play, 8, "a conference opens, and nobody accepted", opened)
                        .says("the conference opened with 0 of 2 invitations accepted"),
                step(play, 8, "a conference opens without one who was invited", one, opened, one)
                        .says("the conference opened with 1 of 2 invitations accepted"),
                step(
                                play,
                                8,
                                "a conference opens in half with nobody",
                                asked,
                                new ConferenceEvent.HalfOpened(C, ""),
                                asked)
                        .says("the conference opened with 0 of 2 invitations accepted"));
    }
}
