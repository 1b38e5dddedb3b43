package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.engine.answer.Answer;
import parley.engine.answer.Rejection;
import parley.engine.command.ActCommand;
import parley.engine.command.ClockCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.rules.ActRules;
import parley.engine.rules.Admission;
import parley.engine.rules.Beginnings;
import parley.engine.rules.ClockRules;
import parley.engine.rules.Consequences;
import parley.engine.rules.Evolution;
import parley.engine.rules.MessageRules;
import parley.engine.rules.NewsRules;
import parley.engine.rules.ProposalCheck;
import parley.engine.rules.ProposalRules;
import parley.engine.rules.Rulebook;
import parley.engine.rules.RulingRules;
import parley.engine.rules.SeatRules;
import parley.engine.rules.SessionRules;
import parley.engine.rules.Table;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.ScenarioHash;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;

/**
 * The referee for one scenario. Pure: the same state and command always give the same answer. One engine serves any
 * number of sessions, from any thread.
 */
public final class Engine {

    private final Rulebook book;
    private final String scenarioHash;
    private final SessionState initial;

    /** The referee for this scenario. */
    public Engine(Scenario scenario) {
        this.book = new Rulebook(scenario);
        this.scenarioHash = ScenarioHash.of(scenario);
        this.initial = initial(scenario);
    }

    /** The scenario and what the rules look up in it. */
    public Rulebook book() {
        return book;
    }

    /** The scenario. */
    public Scenario scenario() {
        return book.scenario();
    }

    /** The fingerprint of the scenario: 32 hexadecimal digits. */
    public String scenarioHash() {
        return scenarioHash;
    }

    /** The state of a session to which nothing has happened yet. Its first command opens it. */
    public SessionState initial() {
        return initial;
    }

    /**
     * What becomes of a command.
     *
     * @throws IllegalStateException if an invariant is broken: a bug, or a scenario whose consequences have no end
     */
    public Answer decide(SessionState state, Stamped stamped) {
        Table table = new Table(book, state);
        Command command = stamped.command();
        Instant at = stamped.at();
        return check(table, command, at)
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> Consequences.cascade(table, apply(table, command, at), at));
    }

    /** Why a command would be refused now; empty if it would be accepted, so long as it comes in time. */
    public Optional<Rejection> whyNot(SessionState state, Command command) {
        return check(new Table(book, state), command, Instant.MIN);
    }

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event cannot have happened in this state
     */
    public SessionState evolve(SessionState state, Event event) {
        return Evolution.apply(state, event).withItsOwnHash();
    }

    /** The state after these events, in order. */
    public SessionState fold(SessionState state, Iterable<? extends Event> events) {
        SessionState now = state;
        for (Event event : events) {
            now = Evolution.apply(now, event);
        }
        return now.withItsOwnHash();
    }

    private static SessionState initial(Scenario scenario) {
        var seats = ImmutableMap.<RoleId, Seat>builder();
        scenario.roles().keySet().forEach(role -> seats.put(role, Seat.empty(role)));
        return SessionState.fresh(seats.buildOrThrow(), Beginnings.instruments(scenario), Beginnings.world(scenario));
    }

    private static Optional<Rejection> check(Table table, Command command, Instant at) {
        return switch (command) {
            case SessionCommand session -> SessionRules.check(table, session);
            case SeatCommand seat -> SeatRules.check(table, seat);
            case RulingCommand ruling -> RulingRules.check(table, ruling, at);
            case ClockCommand clock -> ClockRules.check(table, clock, at);
            case Move move ->
                ClockRules.late(table, at)
                        .or(() -> Admission.check(table, move))
                        .or(() -> checkRules(table, move));
        };
    }

    private static Optional<Rejection> checkRules(Table table, Move move) {
        return switch (move) {
            case MessageCommand.Send send -> MessageRules.check(table, send);
            case ProposalCommand proposal -> ProposalCheck.find(table, proposal);
            case ActCommand.Perform perform -> ActRules.check(table, perform);
            case NewsCommand news -> NewsRules.check(table, news);
            case PhaseCommand.Yield yield -> Optional.empty();
        };
    }

    private List<Event> apply(Table table, Command command, Instant at) {
        return switch (command) {
            case SessionCommand session -> SessionRules.apply(table, scenarioHash, session);
            case SeatCommand seat -> SeatRules.apply(seat);
            case RulingCommand ruling -> RulingRules.apply(table, ruling, at);
            case ClockCommand clock -> ClockRules.apply(table, clock);
            case Move move -> applyMove(table, move);
        };
    }

    private static List<Event> applyMove(Table table, Move move) {
        List<Event> events = switch (move) {
            case MessageCommand.Send send -> MessageRules.apply(send);
            case ProposalCommand proposal -> ProposalRules.apply(table, proposal);
            case ActCommand.Perform perform -> ActRules.apply(table, perform);
            case NewsCommand news -> NewsRules.apply(table, news);
            case PhaseCommand phase -> SessionRules.apply(phase);
        };
        return Admission.takesYieldBack(table, move) ? takingTheYieldBack(move.by(), events) : events;
    }

    private static List<Event> takingTheYieldBack(RoleId role, List<Event> events) {
        return ImmutableList.<Event>builder()
                .add(new SessionEvent.YieldTakenBack(role))
                .addAll(events)
                .build();
    }
}
