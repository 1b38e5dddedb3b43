package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;

/** What is done with a text by those who are not its sponsor, do not stand behind it or cannot know of it. */
final class SponsorBreaches {

    private static final Position YES = Position.of(Stance.ASSENT);
    private static final ProposalId P1 = ProposalId.parse("p1");

    private final Play play = Play.started();
    private final SessionState state = play.state();

    private SponsorBreaches() {}

    static Stream<Breach> all() {
        var text = new SponsorBreaches();
        return Stream.of(text.carriedOn(), text.sponsors(), text.outsiders()).flatMap(breaches -> breaches);
    }

    /** The text of A; B stands behind it. */
    private Stream<Breach> carriedOn() {
        Proposal text = text("p1", A, "X=x1");
        Proposal joined = text.joinedBy(B);
        Proposal sealed = joined.with(B, YES, true);
        return Stream.of(
                carriedOn(
                        "one carries a text on that only assents to it",
                        text.with(B, YES, false),
                        new Presence.Present()),
                carriedOn(
                        "one carries a text on that objects by now",
                        joined.with(B, no(), false),
                        new Presence.Present()),
                carriedOn(
                        "one carries a text on that abstains by now",
                        joined.with(B, abstained(), false),
                        new Presence.Boycotting()),
                carriedOn("one carries a text on that has left", joined, new Presence.Withdrawn()),
                carriedOn("one carries a text on under seal that has left", sealed, new Presence.Withdrawn()),
                carriedOn(
                        "one carries a text on under seal that lost its seat",
                        sealed,
                        new Presence.Excluded(WiderTable.BAND)),
                carried("another carries the text on than was said", state, joined, joined.carriedOnBy(C)),
                carried("nobody carries the text on", state, joined, joined));
    }

    private static Position no() {
        return Position.of(Stance.OBJECT);
    }

    private static Position abstained() {
        return Position.of(Stance.ABSTAIN);
    }

    private Breach carriedOn(String what, Proposal text, Presence presence) {
        return carried(what, state.with(state.seat(B).with(presence)), text, text.carriedOnBy(B));
    }

    private Breach carried(String what, SessionState now, Proposal before, Proposal after) {
        return step(play, 6, what, with(now, before), new ProposalEvent.CarriedOn(P1, A, B), with(now, after))
                .says("a text is not carried on by B, as it was said, who stands behind it");
    }

    private Stream<Breach> sponsors() {
        Proposal text = text("p1", A, "X=x1").joinedBy(B);
        Proposal closed = text.to(ProposalStatus.REJECTED);
        var amended = new ProposalEvent.Amended(P1, B, 2, text.text(), text.closesAfter(), ImmutableSet.of());
        return Stream.of(
                sponsor("B amends the text of A", B, text, amended, text.amended(text.text(), text.closesAfter())),
                sponsor(
                        "B gives the text of A away",
                        B,
                        text,
                        new ProposalEvent.CarriedOn(P1, B, B),
                        text.carriedOnBy(B)),
                sponsor(
                        "B leaves an amendment to the text of A",
                        B,
                        text,
                        new ProposalEvent.AmendmentLeft(P1, B, 1),
                        text),
                sponsor("A withdraws what is closed", A, closed, new ProposalEvent.Withdrawn(P1, A), closed),
                sponsor(
                        "A leaves an amendment to what is closed",
                        A,
                        closed,
                        new ProposalEvent.AmendmentLeft(P1, A, 1),
                        closed));
    }

    private Breach sponsor(String what, RoleId by, Proposal before, Event event, Proposal after) {
        return step(play, 6, what, with(state, before), event, with(state, after))
                .says(by + " does with p1 what only its sponsor may, while it is open");
    }

    /** What A and C alone know of, and what is closed. */
    private Stream<Breach> outsiders() {
        Proposal closed = text("A+C/p1", A, "Z=z1");
        Proposal rejected = text("p1", A, "X=x1").to(ProposalStatus.REJECTED);
        Proposal held = text("p1", A, "X=x1").to(ProposalStatus.HELD);
        return Stream.of(
                says("B takes a position on what it cannot know of", closed, position(closed)),
                says("B joins what it cannot know of", closed, new ProposalEvent.CoSponsored(closed.id(), 1, B)),
                says("B stands down from what it cannot know of", closed, new ProposalEvent.StoodDown(closed.id(), B)),
                says("B asks for another wording of what it cannot know of", closed, proposed(closed)),
                says("B takes a position on what is closed", rejected, position(rejected)),
                says("B takes a position on what is held", held, position(held)),
                says("B asks for another wording of what is closed", rejected, proposed(rejected)));
    }

    private static ProposalEvent position(Proposal text) {
        return new ProposalEvent.PositionTaken(text.id(), 1, B, YES, false);
    }

    private static ProposalEvent proposed(Proposal text) {
        return new ProposalEvent.AmendmentProposed(text.id(), new Amendment(1, B, 1, text.text()));
    }

    private Breach says(String what, Proposal text, ProposalEvent event) {
        SessionState now = with(state, text);
        return step(play, 6, what, now, event, now).says("B has no say on " + text.id());
    }
}
