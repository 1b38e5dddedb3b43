package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.step;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.WiderTable.BAND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;

/** Deeds that come close to a breach of what a role may do, and are none. */
final class LawfulDeeds {

    private static final ProposalId P1 = ProposalId.parse("p1");

    private final Play play = Play.started();
    private final SessionState state = play.state();

    private LawfulDeeds() {}

    static Stream<Breach> all() {
        var lawful = new LawfulDeeds();
        return Stream.of(lawful.carriedOn(), lawful.rights(), lawful.presences(), turns(), order())
                .flatMap(steps -> steps);
    }

    /** B stands behind the text of A; what it says under seal is not looked at before the close. */
    private Stream<Breach> carriedOn() {
        Proposal joined = text("p1", A, "X=x1").joinedBy(B);
        Proposal sealed = joined.with(B, Position.of(Stance.OBJECT), true);
        return Stream.of(
                carriedOn("carried on by one who is there", joined, new Presence.Present()),
                carriedOn("carried on by one in protest", joined, new Presence.Boycotting()),
                carriedOn("carried on under seal by one who is there", sealed, new Presence.Present()),
                carriedOn("carried on under seal by one in protest", sealed, new Presence.Boycotting()));
    }

    private Breach carriedOn(String what, Proposal text, Presence presence) {
        SessionState now = state.with(state.seat(B).with(presence));
        return step(
                play, 6, what, with(now, text), new ProposalEvent.CarriedOn(P1, A, B), with(now, text.carriedOnBy(B)));
    }

    /** C has asked for the release, which it may once. */
    private Stream<Breach> rights() {
        Proposal first = text("p1", C, "release");
        SessionState spent = state.with(state.agenda().spend(ImmutableSet.of(new ProcedureId("good-offices"))));
        var event = new ProposalEvent.Amended(P1, C, 2, first.text(), first.closesAfter(), ImmutableSet.of());
        return Stream.of(step(
                play,
                6,
                "amended, and it asks once for the same",
                with(spent, first),
                event,
                with(spent, first.amended(first.text(), first.closesAfter()))));
    }

    /** Who stays away may still speak and answer, and who lost its seat need not be waited for. */
    private Stream<Breach> presences() {
        return Stream.of(
                away("A speaks in protest", new Presence.Boycotting(), LimitBreaches.said("No.")),
                away("A speaks when it has left", new Presence.Withdrawn(), LimitBreaches.said("No.")),
                away("A returns", new Presence.Withdrawn(), new PresenceEvent.Returned(A, "")),
                away("A yields when it has lost its seat", new Presence.Excluded(BAND), new SessionEvent.Yielded(A)));
    }

    private Breach away(String what, Presence presence, Event event) {
        SessionState now = state.with(state.seat(A).with(presence));
        return step(play, 6, what, now, event, now);
    }

    /** In one of two talks it is the turn of A, and in the other that of B. */
    private static Stream<Breach> turns() {
        var council = Council.by(new Procedure.AlternatingOffers(ImmutableList.of(A, B), 1))
                .otherwise(new Procedure.AlternatingOffers(ImmutableList.of(B, A), 1))
                .started();
        return Stream.of(ends(council, Council.RULE, A), ends(council, Council.OTHER, B));
    }

    private static Breach ends(Play council, ProcedureId talks, RoleId by) {
        var event = new TurnEvent.Ended(talks, ImmutableSet.of(A, B), new PhaseId("1"), by, true, Optional.empty());
        return after(council, 6, by + " ends its turn by the rule " + talks, event);
    }

    /** A moves first and B after it. */
    private static Stream<Breach> order() {
        var council = Council.by(new Procedure.Concurrence(Council.ALL))
                .phase(Phase.Kind.FLOOR, false, A, B)
                .started();
        SessionState state = with(council.state(), text("p1", A, "X=x1"));
        SessionState empty = state.with(state.seat(A).left());
        SessionState away = state.with(state.seat(A).with(new Presence.Boycotting()));
        SessionState back = state.with(state.seat(B).with(new Presence.Withdrawn()));
        var taken = new ProposalEvent.PositionTaken(P1, 1, B, Position.of(Stance.ASSENT), false);
        return Stream.of(
                step(council, 6, "B moves, and nobody holds the seat of A", empty, taken, empty),
                step(council, 6, "B moves when A stays away", away, taken, away),
                step(council, 6, "B returns before A is done", back, new PresenceEvent.Returned(B, ""), back));
    }
}
