package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.ProposalId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.session.SessionState;

/** What is said of a version that a text does not have, versions that begin with too much, and positions nobody took. */
final class VersionBreaches {

    private static final Position YES = Position.of(Stance.ASSENT);
    private static final ProposalId P1 = ProposalId.parse("p1");

    private final Play play = Play.started();
    private final SessionState state = play.state();
    private final Proposal text = text("p1", A, "X=x1");

    private VersionBreaches() {}

    static Stream<Breach> all() {
        var versions = new VersionBreaches();
        return Stream.of(versions.named(), versions.submitted(), versions.changed(), versions.positions())
                .flatMap(breaches -> breaches);
    }

    private Stream<Breach> named() {
        SessionState open = with(state, text);
        return Stream.<Event>of(
                        new ProposalEvent.PositionsRevealed(P1, 2, ImmutableMap.of()),
                        new ProposalEvent.CoSponsored(P1, 2, B),
                        new ProposalEvent.AmendmentProposed(P1, new Amendment(1, B, 2, text.text())),
                        new ProposalEvent.Adopted(P1, 2, ImmutableList.of()),
                        new ProposalEvent.Held(P1, 2, ImmutableList.of(), ImmutableList.of()),
                        new ProposalEvent.Rejected(P1, 2, ImmutableList.of()),
                        new ProposalEvent.Vetoed(P1, 2, ImmutableList.of()),
                        new ProposalEvent.Lapsed(P1, 2, ImmutableList.of(), ImmutableList.of()),
                        new ProposalEvent.Superseded(P1, 2))
                .map(event -> step(play, 4, named(event) + " of a version that there is not", open, event, open)
                        .says("p1 is at version 1, and the event names version 2"));
    }

    private static String named(Event event) {
        return event.getClass().getSimpleName();
    }

    private Stream<Breach> submitted() {
        var event = new ProposalEvent.Submitted(
                P1, A, Optional.empty(), text.text(), text.closesAfter(), ImmutableSet.of());
        return Stream.concat(
                Stream.of(step(
                                play,
                                4,
                                "a text is put that was there already",
                                with(state, text),
                                event,
                                with(state, text))
                        .says("p1 was there already")),
                Stream.of(
                                begins(
                                        "a text is put at its second version",
                                        event,
                                        text.amended(text.text(), text.closesAfter())),
                                begins("another text is put than was said", event, text("p1", A, "X=x2")),
                                begins("a text is put with a second position", event, text.with(B, YES, false)),
                                begins(
                                        "a text is put without its sponsor's assent",
                                        event,
                                        text.with(A, Position.of(Stance.ABSTAIN), false)),
                                begins("a text is put under seal", event, text.with(A, YES, true)),
                                begins("a text is put with its sponsor behind it twice", event, text.joinedBy(A)),
                                begins(
                                        "a text is put with an amendment",
                                        event,
                                        text.with(new Amendment(1, B, 1, text.text()))))
                        .map(breach -> breach.says("version 1 of p1 begins with more than its sponsor's assent")));
    }

    private Breach begins(String what, Event event, Proposal put) {
        return step(play, 4, what, state, event, with(state, put));
    }

    private Stream<Breach> changed() {
        SessionState open = with(state, text);
        Proposal again = text.amended(text.text(), text.closesAfter());
        Proposal other = text("p2", A, "Y=y1");
        var amended = new ProposalEvent.Amended(other.id(), A, 2, text.text(), text.closesAfter(), ImmutableSet.of());
        return Stream.of(
                        step(play, 4, "a text has another wording", open, round(), with(state, text("p1", A, "X=x2"))),
                        step(play, 4, "a text has another version", open, round(), with(state, again)),
                        step(
                                play,
                                4,
                                "a text has another version when another is amended",
                                with(open, other),
                                amended,
                                with(with(open, other), again)))
                .map(breach -> breach.says("p1 has another text, and nobody amended it"));
    }

    private static Event round() {
        return new SessionEvent.RoundEnded(1);
    }

    private Stream<Breach> positions() {
        Proposal other = text("p2", A, "Y=y1");
        SessionState both = with(with(state, text), other);
        var taken = new ProposalEvent.PositionTaken(P1, 1, B, YES, false);
        var joined = new ProposalEvent.CoSponsored(P1, 1, B);
        return Stream.of(
                step(
                                play,
                                5,
                                "a position on one text is taken on another",
                                both,
                                taken,
                                with(both, other.with(B, YES, false)))
                        .says("the positions on p2 are not what was said"),
                step(
                                play,
                                5,
                                "one joins a text, and does not assent",
                                both,
                                joined,
                                with(both, text.joinedBy(B).with(B, Position.of(Stance.ABSTAIN), false)))
                        .says("the positions on p1 are not what was said"),
                step(
                                play,
                                5,
                                "one stands down, and its position is gone",
                                with(state, text.joinedBy(B)),
                                new ProposalEvent.StoodDown(P1, B),
                                both)
                        .says("the positions on p1 are not what was said"),
                step(
                                play,
                                5,
                                "a position that was taken is not there",
                                both,
                                taken,
                                with(both, text.with(new Amendment(1, B, 1, text.text()))))
                        .says("the positions on p1 are not what was said"));
    }
}
