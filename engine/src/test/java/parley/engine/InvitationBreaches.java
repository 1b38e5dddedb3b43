package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.InvitationEvent;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.session.SessionState;

/** Invitations that go out without what they rest on, or that are answered before they went out. */
final class InvitationBreaches {

    private static final Invitation HELD = new Invitation.Held(Optional.empty());
    private static final Invitation WITHHELD = new Invitation.Held(Optional.of(A));
    private static final Invitation READY = new Invitation.Ready(Invitation.Grounds.UNDERSTANDING);
    private static final Invitation RELEASED = new Invitation.Ready(Invitation.Grounds.GOOD_OFFICES);

    private InvitationBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(grounds(), releases(), answers()).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> grounds() {
        var play = Play.started();
        var issued = new InvitationEvent.Issued(G, C, "");
        var readied = new InvitationEvent.Readied(G, Invitation.Grounds.UNDERSTANDING);
        SessionState held = play.state();
        SessionState ready = with(held, READY);
        SessionState understood = settled(settled(held, "X", "x1"), "Y", "y1");
        return Stream.of(
                after(play, 1, "issued while it is held", issued)
                        .says("the invitation to G was issued while it was HELD"),
                step(play, 1, "issued without the understanding", ready, issued, ready)
                        .says("the understanding that the invitation rests on does not hold"),
                after(play, 1, "made ready without the understanding", readied)
                        .says("the understanding that the invitation rests on does not hold"),
                step(play, 1, "made ready a second time", with(understood, READY), readied, ready)
                        .says("the invitation to G became ready while it was READY"),
                step(play, 1, "made ready though one withholds it", with(understood, WITHHELD), readied, ready)
                        .says("the invitation to G became ready while it was HELD"),
                rest(play, 1, "ready without the understanding", ready)
                        .says("the invitation to G stays READY although the understanding is gone"),
                rest(play, 1, "held although nothing is missing", with(with(understood, READY), HELD))
                        .says("the invitation to G stays HELD although the understanding holds"));
    }

    /** Good offices take a release that was adopted. */
    private static Stream<Breach> releases() {
        var play = Play.started();
        var readied = new InvitationEvent.Readied(G, Invitation.Grounds.GOOD_OFFICES);
        SessionState state = play.state();
        SessionState open = Planted.with(state, text("release"));
        SessionState other = Planted.with(state, text("Z=z1").to(ProposalStatus.ADOPTED));
        SessionState released = with(state, RELEASED);
        return Stream.of(
                        after(play, 1, "made ready by good offices that nobody adopted", readied),
                        step(play, 1, "made ready by a release that is still open", open, readied, open),
                        step(play, 1, "made ready by a text that releases nothing", other, readied, other),
                        step(
                                play,
                                1,
                                "issued on a release that nobody adopted",
                                released,
                                new InvitationEvent.Issued(G, C, ""),
                                released))
                .map(breach -> breach.says("the invitation rests on a release, and none was adopted"));
    }

    private static Stream<Breach> answers() {
        var play = Play.started();
        SessionState accepted = with(play.state(), new Invitation.Accepted());
        return Stream.of(
                after(play, 1, "accepted before it went out", new InvitationEvent.Accepted(G, ""))
                        .says("G answered an invitation that is HELD"),
                after(play, 1, "a question before it went out", new InvitationEvent.ClarificationSought(G, 2, ""))
                        .says("G answered an invitation that is HELD"),
                step(
                                play,
                                1,
                                "declined when it is accepted",
                                accepted,
                                new InvitationEvent.Declined(G, false, ""),
                                accepted)
                        .says("G answered an invitation that is ACCEPTED"));
    }

    private static SessionState with(SessionState state, Invitation invitation) {
        return state.with(state.instruments().with(G, invitation));
    }

    private static Proposal text(String term) {
        return Proposal.submitted(
                ProposalId.parse("p1"),
                C,
                Optional.empty(),
                new ProposalText(Play.terms(term), ""),
                new PhaseId("1.2"));
    }
}
