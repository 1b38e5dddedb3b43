package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Council.A;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Planted.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.MessageKind;
import parley.engine.event.Event;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;

/** Positions of a sealed phase that are shown, lost, or count before they are opened. A and B decide, and B has assented. */
final class SealedBreaches {

    private static final Position YES = Position.of(Stance.ASSENT);

    private final Play play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B)))
            .phase(Phase.Kind.FLOOR, false)
            .phase(Phase.Kind.DECISION, true)
            .started();
    private final ProposalId id = play.submit(A, "X=x1");
    private final SessionState sealed;
    private final Proposal proposal;

    private SealedBreaches() {
        play.endPhase();
        play.position(B, id, Stance.ASSENT);
        sealed = play.state();
        proposal = sealed.agenda().proposal(id);
    }

    static Stream<Breach> all() {
        return new SealedBreaches().breaches();
    }

    private Stream<Breach> breaches() {
        SessionState shown = with(sealed, proposal.with(C, YES, false));
        SessionState lost = with(sealed, sealed.agenda().proposal(id).with(B, YES, false));
        var said = new MessageEvent.Sent(MessageKind.TALK, Optional.of(A), Audience.plenary(), "And now?");
        return Stream.of(
                breach("shown while the phase is sealed", new ProposalEvent.PositionTaken(id, 1, C, YES, false), shown)
                        .says("the position of C on p1 is shown in a sealed phase"),
                breach("told as hidden, and shown", new ProposalEvent.PositionTaken(id, 1, C, YES, true), shown)
                        .says("the position of C on p1 is shown in a sealed phase"),
                breach("a message opens what is hidden", said, lost).says("what is hidden of p1 changed by itself"),
                breach("adopted while positions are sealed", adopted(), sealed)
                        .says("p1 closed by its votes while they are sealed"),
                step(play, 11, "closed with what is hidden", Planted.ending(play, sealed, "2"), adopted(), sealed)
                        .says("p1 closed, and positions on it are still hidden"),
                breach(
                                "opened otherwise than it was said",
                                revealed(ImmutableMap.of(B, Position.of(Stance.OBJECT))),
                                lost)
                        .says("what was revealed of p1 is not what was hidden"),
                breach("opened, and still hidden", revealed(ImmutableMap.of(B, YES)), sealed)
                        .says("what was revealed of p1 is not what was hidden"));
    }

    private ProposalEvent adopted() {
        return new ProposalEvent.Adopted(id, 1, ImmutableList.of());
    }

    private ProposalEvent revealed(ImmutableMap<RoleId, Position> positions) {
        return new ProposalEvent.PositionsRevealed(id, 1, positions);
    }

    private Breach breach(String what, Event event, SessionState after) {
        return step(play, 11, what, sealed, event, after);
    }
}
