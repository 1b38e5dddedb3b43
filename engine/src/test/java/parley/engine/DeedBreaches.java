package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.step;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.MessageKind;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.session.SessionState;

/** Deeds of those who may not do them, and of those who are not there to do them. */
final class DeedBreaches {

    private DeedBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(decided(), decidedOnTheTruce(), unseated(), texts()).flatMap(breaches -> breaches);
    }

    /** At the small table A may withhold an invitation, C may issue it, open the conference and resume it, and B pause it. */
    private static Stream<Breach> decided() {
        var play = Play.started();
        return Stream.of(
                after(play, 6, "B withholds an invitation", new InvitationEvent.Withheld(G, Optional.of(B), ""))
                        .says("B is not entitled to hold"),
                after(play, 6, "A issues an invitation", new InvitationEvent.Issued(G, A, ""))
                        .says("A is not entitled to issue"),
                after(play, 6, "A rescinds an invitation", new InvitationEvent.Withdrawn(G, Optional.of(A), ""))
                        .says("A is not entitled to rescind"),
                after(play, 6, "A opens the conference, which is C's to do", new ConferenceEvent.Opened(A, ""))
                        .says("A is not entitled to open"),
                after(play, 6, "A opens the conference in half", new ConferenceEvent.HalfOpened(A, ""))
                        .says("A is not entitled to open"),
                after(play, 6, "C pauses the conference", new ConferenceEvent.Paused(C, ""))
                        .says("C is not entitled to pause"),
                after(play, 6, "A resumes the conference", new ConferenceEvent.Resumed(A, SmallTable.day(3), ""))
                        .says("A is not entitled to resume"),
                after(play, 6, "C closes the conference", new ConferenceEvent.Closed(C, ""))
                        .says("C is not entitled to close"));
    }

    /** At the wider table C may rescind an invitation and repair the truce; its terms and its renewal take a text. */
    private static Stream<Breach> decidedOnTheTruce() {
        var play = WiderTable.started();
        return Stream.of(
                after(play, 6, "P rescinds an invitation", new InvitationEvent.Withdrawn(P, Optional.of(P), ""))
                        .says("P is not entitled to rescind"),
                after(play, 6, "one sets terms alone", new CeaseFireEvent.TermsSet(TRUCE, A, PlantedTruce.TERMS))
                        .says("A is not entitled to set_terms"),
                after(play, 6, "P repairs what was breached", new CeaseFireEvent.Repaired(TRUCE, P, ""))
                        .says("P is not entitled to repair"),
                after(play, 6, "one renews alone", new CeaseFireEvent.Renewed(TRUCE, B, WiderTable.end(6), ""))
                        .says("B is not entitled to renew"));
    }

    /** R is a party of the truce and an invitee, and nobody holds its seat. */
    private static Stream<Breach> unseated() {
        var small = Play.started();
        var wider = WiderTable.started();
        SessionState noG = small.state().with(small.state().seat(G).left());
        SessionState noR = wider.state().with(wider.state().seat(R).left());
        return Stream.concat(
                Stream.of(
                                unseated(small, "G speaks", noG, said()),
                                unseated(small, "G yields", noG, new SessionEvent.Yielded(G)),
                                unseated(small, "G takes a yield back", noG, new SessionEvent.YieldTakenBack(G)),
                                unseated(small, "G begins a boycott", noG, new PresenceEvent.BoycottBegun(G, "")),
                                unseated(small, "G walks out", noG, new PresenceEvent.WalkedOut(G, "")),
                                unseated(small, "G returns", noG, new PresenceEvent.Returned(G, "")),
                                unseated(small, "G accepts", noG, new InvitationEvent.Accepted(G, "")),
                                unseated(small, "G asks", noG, new InvitationEvent.ClarificationSought(G, 2, "")),
                                unseated(small, "G declines", noG, new InvitationEvent.Declined(G, false, "")))
                        .map(breach -> breach.says("G acts, and nobody holds its seat")),
                Stream.of(
                                unseated(
                                        wider,
                                        "R accepts the truce",
                                        noR,
                                        new CeaseFireEvent.Accepted(TRUCE, R, ImmutableList.of(), "")),
                                unseated(wider, "R refuses the truce", noR, new CeaseFireEvent.Refused(TRUCE, R, "")),
                                unseated(
                                        wider,
                                        "R reports a breach",
                                        noR,
                                        new CeaseFireEvent.BreachReported(TRUCE, R, "")))
                        .map(breach -> breach.says("R acts, and nobody holds its seat")));
    }

    private static Breach unseated(Play play, String what, SessionState state, Event event) {
        return step(play, 6, what + " from an empty seat", state, event, state);
    }

    private static MessageEvent.Sent said() {
        return new MessageEvent.Sent(MessageKind.TALK, Optional.of(G), Audience.plenary(), "Good morning.");
    }

    private static Stream<Breach> texts() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        return Stream.of(after(play, 6, "B withdraws A's text", new ProposalEvent.Withdrawn(id, B))
                .says("B does with p1 what only its sponsor may, while it is open"));
    }
}
