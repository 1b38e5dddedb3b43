package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Council.A;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Council.RULE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.MessageKind;
import parley.engine.event.Event;
import parley.engine.event.MessageEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.engine.session.Turns;

/** Roles that act when it is not their turn, or in a phase that is not for what they do. */
final class TurnBreaches {

    private TurnBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(turns(), order(), phases(), presences()).flatMap(breaches -> breaches);
    }

    /** A and B make two offers each, in turn. */
    private static Stream<Breach> turns() {
        var play = Council.by(new Procedure.AlternatingOffers(ImmutableList.of(A, B), 2))
                .started();
        return Stream.of(
                turn(play, "B ends the turn of A", 0, false, ended(B)),
                turn(play, "A ends the turn of B", 1, false, ended(A)),
                turn(play, "B breaks the talks off in the turn of A", 2, false, broken(B)),
                turn(play, "A ends a turn after the last", 4, false, ended(A)),
                turn(play, "B breaks the talks off after the last turn", 5, false, broken(B)),
                turn(play, "A ends a turn of talks that are broken off", 0, true, ended(A)),
                turn(play, "B breaks off talks that are broken off", 1, true, broken(B)));
    }

    private static TurnEvent.Ended ended(RoleId by) {
        return new TurnEvent.Ended(RULE, ImmutableSet.of(A, B), new PhaseId("1"), by, true, Optional.empty());
    }

    private static TurnEvent.Broken broken(RoleId by) {
        return new TurnEvent.Broken(RULE, ImmutableSet.of(A, B), new PhaseId("1"), by);
    }

    private static Breach turn(Play play, String what, int over, boolean broken, TurnEvent event) {
        SessionState state =
                play.state().with(play.state().agenda().with(RULE, new Turns(over, Optional.empty(), broken)));
        RoleId by = switch (event) {
            case TurnEvent.Ended end -> end.by();
            case TurnEvent.Broken end -> end.by();
        };
        return step(play, 6, what, state, event, state).says(by + " ends a turn by rule that is not its own");
    }

    /** A moves first and B after it. */
    private static Stream<Breach> order() {
        var play = Council.by(new Procedure.Concurrence(Council.ALL))
                .phase(Phase.Kind.FLOOR, false, A, B)
                .started();
        Proposal text = CloseBreaches.put("X=x1", "1");
        SessionState start = Planted.with(play.state(), text);
        SessionState yielded = start.with(start.seat(A).yielding(true));
        SessionState left =
                start.with(start.seat(A).with(new Presence.Withdrawn()).yielding(true));
        SessionState both = yielded.with(yielded.seat(B).yielding(true));
        return Stream.of(
                order(play, "B takes a position before A is done", start, position(text, B)),
                order(play, "one whom the order does not name moves", start, position(text, C)),
                order(play, "A moves when it has yielded", yielded, position(text, A)),
                order(play, "A returns when it has left and yielded", left, new PresenceEvent.Returned(A, "")),
                order(play, "one whom the order does not name moves when all are done", both, position(text, C)));
    }

    private static Breach order(Play play, String what, SessionState state, Event event) {
        RoleId by = event instanceof ProposalEvent.PositionTaken taken ? taken.role() : A;
        return step(play, 6, what, state, event, state).says(by + " moves out of the order of phase 1");
    }

    private static ProposalEvent.PositionTaken position(Proposal text, RoleId by) {
        return new ProposalEvent.PositionTaken(text.id(), 1, by, Position.of(Stance.ASSENT), false);
    }

    /** 1.2 is there to decide, 2.0 is an interval, and 2.2 a caucus. */
    private static Stream<Breach> phases() {
        Proposal text = CloseBreaches.put("X=x1", "3.1");
        var withdrawn = new ProposalEvent.Withdrawn(text.id(), A);
        var walksOut = new PresenceEvent.WalkedOut(A, "");
        return Stream.of(
                phase("A speaks in an interval", "2.0", said()),
                phase("A yields in an interval", "2.0", new SessionEvent.Yielded(A)),
                phase("A takes a position in an interval", "2.0", position(text, A)),
                phase("A takes a position in a caucus", "2.2", position(text, A)),
                phase("A withdraws its text in a caucus", "2.2", withdrawn),
                phase("A walks out of a caucus", "2.2", walksOut),
                phase("A speaks while the table decides", "1.2", said()),
                phase("A withdraws its text while the table decides", "1.2", withdrawn),
                phase("A walks out while the table decides", "1.2", walksOut));
    }

    private static MessageEvent.Sent said() {
        return new MessageEvent.Sent(MessageKind.TALK, Optional.of(A), Audience.plenary(), "Good morning.");
    }

    private static Breach phase(String what, String phase, Event event) {
        var play = Play.started();
        SessionState state = Planted.at(
                Planted.with(play.state(), CloseBreaches.put("X=x1", "3.1")), Stage.Step.RUNNING, new PhaseId(phase));
        return step(play, 6, what, state, event, state).says("A does what phase %s is not for".formatted(phase));
    }

    private static Stream<Breach> presences() {
        var play = Play.started();
        Proposal text = CloseBreaches.put("X=x1", "3.1");
        SessionState start = Planted.with(play.state(), text);
        SessionState paused = start.with(start.conduct().pause(Optional.empty()));
        SessionState ending = Planted.ending(play, start, "1.1");
        var withdrawn = new ProposalEvent.Withdrawn(text.id(), A);
        return Stream.of(
                step(play, 6, "A speaks during a pause", paused, said(), paused).says("A acts during a pause"),
                step(play, 6, "A speaks when its phase is ending", ending, said(), ending)
                        .says("A acts while no phase runs"),
                away(play, "A takes a position in protest", start, new Presence.Boycotting(), position(text, A)),
                away(play, "A takes a position when it has left", start, new Presence.Withdrawn(), position(text, A)),
                away(play, "A withdraws its text when it has left", start, new Presence.Withdrawn(), withdrawn),
                away(
                        play,
                        "A speaks when it has lost its seat",
                        start,
                        new Presence.Excluded(WiderTable.BAND),
                        said()));
    }

    private static Breach away(Play play, String what, SessionState state, Presence presence, Event event) {
        SessionState now = state.with(state.seat(A).with(presence));
        return step(play, 6, what, now, event, now).says("A acts while it is " + presence.label());
    }
}
