package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.command.MessageKind;
import parley.engine.command.SessionCommand;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Terms;
import parley.engine.invariant.Course;
import parley.engine.invariant.Invariant;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Step;
import parley.engine.invariant.Violation;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Rulebook;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;
import parley.engine.session.Agenda;
import parley.engine.session.Occupant;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** Each invariant finds what breaks it: a state, an event that cannot have happened in it, and a state it cannot lead to. */
class InvariantsFireTest {

    private static final Instant NOON = Instant.parse("2016-01-01T12:00:00Z");

    /** What breaks an invariant: one event, or all that a command led to. */
    private record Breach(int number, String what, Optional<Violation> found) {
        @Override
        public String toString() {
            return number + ": " + what;
        }
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void finds(Breach breach) {
        assertThat(breach.found()).get().extracting(Violation::number).isEqualTo(breach.number());
    }

    @Test
    void thereIsABreachOfEach() {
        assertThat(breaches().map(Breach::number).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Invariants.ALL.stream().map(Invariant::number).toList());
    }

    @Test
    void theServerLooksAtAPartOfTheList() {
        assertThat(Invariants.ALL).containsAll(Invariants.CHEAP).hasSizeGreaterThan(Invariants.CHEAP.size());
        assertThat(Invariants.CHEAP).hasSizeGreaterThan(8);
    }

    static Stream<Breach> breaches() {
        return Stream.of(invitations(), votes(), states(), time(), instruments(), numbers(), whole())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> invitations() {
        var play = Play.started();
        var ready = play.state()
                .with(play.state().instruments().with(G, new Invitation.Ready(Invitation.Grounds.UNDERSTANDING)));
        return Stream.of(
                after(play, 1, "issued while it is held", new InvitationEvent.Issued(G, C, "")),
                step(play, 1, "issued without the understanding", ready, new InvitationEvent.Issued(G, C, ""), ready),
                after(
                        play,
                        1,
                        "made ready by good offices that nobody adopted",
                        new InvitationEvent.Readied(G, Invitation.Grounds.GOOD_OFFICES)),
                rest(play, 1, "ready without the understanding", ready));
    }

    private static Stream<Breach> votes() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        Proposal proposal = open.agenda().proposal(id);
        Position yes = Position.of(Stance.ASSENT);
        var taken = new ProposalEvent.PositionTaken(id, 1, B, yes, false);
        var amended = new ProposalEvent.Amended(id, A, 2, proposal.text(), proposal.closesAfter(), ImmutableSet.of());
        Proposal carried =
                proposal.amended(proposal.text(), proposal.closesAfter()).with(B, yes, false);
        return Stream.of(
                after(play, 2, "adopted without B's assent", new ProposalEvent.Adopted(id, 1, ImmutableList.of())),
                after(play, 2, "vetoed by nobody", new ProposalEvent.Vetoed(id, 1, ImmutableList.of())),
                vetoed(),
                after(play, 4, "a position on another version", new ProposalEvent.PositionTaken(id, 2, B, yes, false)),
                step(play, 4, "a vote carried over", open, amended, with(open, carried)),
                step(
                        play,
                        5,
                        "a vote that nobody cast",
                        open,
                        taken,
                        with(open, proposal.with(B, yes, false).with(G, yes, false))),
                step(
                        play,
                        5,
                        "another vote than was cast",
                        open,
                        taken,
                        with(open, proposal.with(B, Position.of(Stance.OBJECT), false))),
                step(
                        play,
                        11,
                        "hidden in an open phase",
                        open,
                        new ProposalEvent.PositionTaken(id, 1, B, yes, true),
                        with(open, proposal.with(B, yes, true))));
    }

    /** Four in favour, one against: the one holds a veto. */
    private static Breach vetoed() {
        Scenario scenario = decidedBy(
                "X",
                new Majority(
                        ImmutableSet.of(A, B, C, G),
                        new Threshold.Share(1, 2, true),
                        Majority.Base.ALL,
                        0,
                        ImmutableMap.of(),
                        ImmutableSet.of(B)));
        Play play = seated(scenario);
        ProposalId id = play.submit(A, "X=x1");
        play.position(B, id, Stance.OBJECT);
        play.position(C, id, Stance.ASSENT);
        SessionState before =
                with(play.state(), play.state().agenda().proposal(id).with(G, Position.of(Stance.ASSENT), false));
        return step(
                play, 2, "adopted over a veto", before, new ProposalEvent.Adopted(id, 1, ImmutableList.of()), before);
    }

    private static Stream<Breach> states() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState rejected = with(open, open.agenda().proposal(id).to(ProposalStatus.REJECTED));
        var announced = new SessionEvent.RoundEnded(1);
        var left = open.with(open.seat(A).left());
        var sent = new MessageEvent.Sent(MessageKind.TALK, Optional.of(A), Audience.plenary(), "Good morning.");
        return Stream.of(
                step(play, 3, "a rejected text is open again", rejected, announced, open),
                step(play, 3, "a text closes and nothing says so", open, announced, rejected),
                rest(play, 3, "a text lives on that is settled otherwise", settledOtherwise(open)),
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
                                open.playing().date()))),
                step(play, 6, "who has left speaks", left, sent, left),
                after(play, 6, "A opens the conference, which is C's to do", opened()),
                after(play, 6, "B withdraws A's text", new ProposalEvent.Withdrawn(id, B)),
                step(
                        play,
                        9,
                        "a seat with another occupant",
                        open,
                        announced,
                        open.with(open.seat(A).takenBy(new Occupant(Occupant.Kind.BOT, "somebody else")))));
    }

    private static Event opened() {
        return new ConferenceEvent.Opened(A, "");
    }

    private static SessionState settledOtherwise(SessionState open) {
        return open.with(open.agenda()
                .settle(
                        new IssueId("X"),
                        new OptionId("x2"),
                        new Agenda.Readings(ImmutableList.of(), Optional.empty())));
    }

    private static Stream<Breach> time() {
        var play = Play.started();
        ProposalId id = play.submit(A, "Z=z1");
        ProposalId later = play.submit(A, "X=x1");
        SessionState open = play.state();
        var playing = open.playing();
        return Stream.of(
                after(play, 7, "a deadline before its time", new SessionEvent.DeadlineMet(new DeadlineId("DL1"))),
                step(
                        play,
                        7,
                        "time goes back",
                        open,
                        new SessionEvent.RoundEnded(1),
                        open.with(new Stage.Playing(
                                playing.phase(), playing.round(), playing.date().minusSeconds(1), Stage.Step.RUNNING))),
                step(
                        play,
                        7,
                        "a text closes before its close",
                        open,
                        new ProposalEvent.Rejected(later, 1, ImmutableList.of()),
                        open),
                step(
                        play,
                        7,
                        "a phase ends over an open text",
                        at(open, Stage.Step.ENDING, new PhaseId("1.2")),
                        new SessionEvent.PhaseEnded(new PhaseId("1.2")),
                        open),
                step(
                        play,
                        7,
                        "a held text takes effect before another closes",
                        at(
                                with(open, open.agenda().proposal(id).to(ProposalStatus.HELD)),
                                Stage.Step.ENDING,
                                new PhaseId("1.2")),
                        new ProposalEvent.Adopted(id, 1, ImmutableList.of()),
                        open),
                course(
                        play,
                        7,
                        "a text lapses with a session that goes on",
                        open,
                        list(new ProposalEvent.Lapsed(
                                later, 1, ImmutableList.of(), ImmutableList.of("time before the end of the session"))),
                        open),
                step(
                        play,
                        7,
                        "the conference is to meet on a day that has passed",
                        open,
                        new ConferenceEvent.Resumed(C, playing.date().minusSeconds(1), ""),
                        open),
                after(play, 8, "endorsed while issues are open", new IssueEvent.Endorsed(Optional.of(id))),
                after(
                        play,
                        8,
                        "settled without a text",
                        IssueEvent.Settled.byText(
                                new IssueId("X"), new OptionId("x1"), ImmutableList.of(), Optional.of(later))),
                after(
                        play,
                        8,
                        "held, and lacks nothing",
                        new ProposalEvent.Held(later, 1, ImmutableList.of(), ImmutableList.of())));
    }

    private static Stream<Breach> instruments() {
        var play = WiderTable.started();
        SessionState state = play.state();
        var announced = new SessionEvent.RoundEnded(1);
        var cleared = state.with(state.instruments().with(WiderTable.LISTED, new Designation.Cleared()));
        var shutOut = state.with(state.instruments().with(WiderTable.HORDE, new Designation.Designated()));
        var terms = new Terms(NOON, NOON, Optional.empty(), 0, ImmutableSet.of(WiderTable.LISTED), Optional.empty());
        var pending = new CeaseFire.Pending(terms, ImmutableSet.of(WiderTable.P, WiderTable.Q));
        var waiting = state.with(state.instruments().with(WiderTable.TRUCE, pending));
        var force = waiting.with(waiting.instruments().with(WiderTable.TRUCE, pending.enterIntoForce()));
        var ours = state.with(state.instruments()
                .with(
                        WiderTable.TRUCE,
                        new CeaseFire.Pending(
                                new Terms(NOON, NOON, Optional.empty(), 0, ImmutableSet.of(), Optional.empty()),
                                ImmutableSet.of())));
        return Stream.of(
                step(play, 9, "a listing is gone", state, announced, cleared),
                rest(play, 9, "who speaks for a body that is shut out keeps its seat", shutOut),
                rest(play, 9, "a cease-fire covers a listed body", ours),
                step(
                        play,
                        10,
                        "one is bound that did not accept",
                        waiting,
                        new CeaseFireEvent.EnteredIntoForce(
                                WiderTable.TRUCE, ImmutableSet.of(WiderTable.P), ImmutableSet.<BodyId>of()),
                        force),
                step(
                        play,
                        10,
                        "a renewal of what has no end",
                        force,
                        new CeaseFireEvent.Renewed(WiderTable.TRUCE, WiderTable.P, NOON, ""),
                        force),
                step(
                        play,
                        10,
                        "a breach is reported by one who is not bound",
                        force,
                        new CeaseFireEvent.BreachReported(WiderTable.TRUCE, WiderTable.R, ""),
                        force));
    }

    private static Stream<Breach> numbers() {
        var play = AlteredTable.quiet()
                .tracks(AlteredTable.track(WiderTable.TRUST, 97))
                .started();
        SessionState state = play.state();
        var over = state.with(state.world().with(WiderTable.TRUST, 101));
        var up = new TrackEvent.Moved(
                new Cause.Drift(1), ImmutableList.of(new TrackEvent.Shift(WiderTable.TRUST, 4, 101)));
        return Stream.of(
                step(play, 13, "a track leaves its bounds", state, up, over),
                step(play, 13, "a track moves by itself", state, new SessionEvent.RoundEnded(1), over),
                course(
                        play,
                        13,
                        "a deadline costs what the scenario does not say",
                        state,
                        ImmutableList.of(new TrackEvent.Moved(
                                new Cause.Missed(new DeadlineId("D9")),
                                ImmutableList.of(new TrackEvent.Shift(WiderTable.TRUST, 1, 98)))),
                        state),
                after(
                        play,
                        13,
                        "a walk-away value that is not where it moved",
                        new ScoreEvent.WalkAwayMoved(WiderTable.P, 1, 1_000_000, new Cause.Drift(1))));
    }

    private static Stream<Breach> whole() {
        var play = Play.started();
        play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState gone = play.engine.evolve(open, new PresenceEvent.WalkedOut(B, ""));
        var yielded = new SessionEvent.Yielded(A);
        return Stream.of(
                course(play, 12, "a text waits for who has left", open, list(new PresenceEvent.WalkedOut(B, "")), gone),
                rest(play, 12, "a phase waits for nobody", allYielded(open)),
                step(play, 18, "an event that leads elsewhere", open, yielded, open),
                course(play, 18, "events that lead elsewhere", open, list(yielded), open),
                rest(
                        play,
                        20,
                        "at rest in a phase that is ending",
                        at(open, Stage.Step.ENDING, open.playing().phase())));
    }

    private static SessionState allYielded(SessionState state) {
        SessionState now = state;
        for (RoleId role : state.seats().keySet()) {
            now = now.with(now.seat(role).yielding(true));
        }
        return now;
    }

    private static SessionState at(SessionState state, Stage.Step step, PhaseId phase) {
        var playing = state.playing();
        return state.with(new Stage.Playing(phase, playing.round(), playing.date(), step));
    }

    private static SessionState with(SessionState state, Proposal proposal) {
        return state.with(state.agenda().with(proposal));
    }

    private static ImmutableList<Event> list(Event event) {
        return ImmutableList.of(event);
    }

    /** The event in the state of now; what it leads to does not matter. */
    private static Breach after(Play play, int number, String what, Event event) {
        return step(play, number, what, play.state(), event, play.state());
    }

    private static Breach step(
            Play play, int number, String what, SessionState before, Event event, SessionState after) {
        var step = new Step(play.engine.book(), before, event, after);
        return new Breach(number, what, invariant(number).check(step));
    }

    private static Breach rest(Play play, int number, String what, SessionState state) {
        return course(play, number, what, state, ImmutableList.of(), state);
    }

    private static Breach course(
            Play play, int number, String what, SessionState before, ImmutableList<Event> events, SessionState after) {
        var course = new Course(new Rulebook(play.engine.scenario()), before, events, after);
        return new Breach(number, what, invariant(number).check(course));
    }

    private static Invariant invariant(int number) {
        return Invariants.ALL.stream()
                .filter(invariant -> invariant.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Play seated(Scenario scenario) {
        Play play = new Play(new Engine(scenario));
        scenario.roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    /** The small table, with another rule for one issue. */
    private static Scenario decidedBy(String issue, Majority majority) {
        var small = SmallTable.scenario();
        var rule = new DecisionRule(new ProcedureId("council"), "the council", majority, false);
        return new Scenario(
                small.id(),
                small.header(),
                small.facts(),
                small.roles(),
                small.issues(),
                small.steps(),
                small.coherence(),
                ImmutableMap.<ProcedureId, DecisionRule>builder()
                        .putAll(small.procedures())
                        .put(rule.id(), rule)
                        .buildOrThrow(),
                small.decisions().stream()
                        .map(decision -> decision.subject() instanceof Decision.Subject.Settling(var on, var options)
                                        && on.value().equals(issue)
                                ? new Decision(
                                        decision.id(),
                                        decision.subject(),
                                        ImmutableList.of(rule),
                                        decision.when(),
                                        decision.needs())
                                : decision)
                        .collect(ImmutableList.toImmutableList()),
                small.instruments(),
                small.world(),
                small.calendar(),
                small.sheets(),
                small.endings());
    }
}
