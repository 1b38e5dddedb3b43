package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import java.util.stream.Stream;
import parley.engine.event.InvitationEvent;
import parley.engine.instrument.Invitation;

/** Invitations that go out without what they rest on. */
final class InvitationBreaches {

    private InvitationBreaches() {}

    static Stream<Breach> all() {
        var play = Play.started();
        var ready = play.state()
                .with(play.state().instruments().with(G, new Invitation.Ready(Invitation.Grounds.UNDERSTANDING)));
        return Stream.of(
                after(play, 1, "issued while it is held", new InvitationEvent.Issued(G, C, ""))
                        .says("the invitation to G was issued while it was HELD"),
                step(play, 1, "issued without the understanding", ready, new InvitationEvent.Issued(G, C, ""), ready)
                        .says("the understanding that the invitation rests on does not hold"),
                after(
                                play,
                                1,
                                "made ready by good offices that nobody adopted",
                                new InvitationEvent.Readied(G, Invitation.Grounds.GOOD_OFFICES))
                        .says("the invitation rests on a release, and none was adopted"),
                rest(play, 1, "ready without the understanding", ready)
                        .says("the invitation to G stays READY although the understanding is gone"));
    }
}
