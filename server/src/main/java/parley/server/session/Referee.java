package parley.server.session;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.answer.Rejection;
import parley.engine.command.ClockCommand;
import parley.engine.command.Command;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.invariant.Invariant;
import parley.engine.invariant.Watch;
import parley.engine.session.SessionState;
import parley.journal.JournalEntry;

/** The engine at one session: its state, as far as it has been decided. */
final class Referee {

    private final Engine engine;
    private final Stamper stamper;
    private final Watch watch;
    private SessionState state;
    private long sequence;

    Referee(Engine engine, Stamper stamper, ImmutableList<Invariant> invariants) {
        this.engine = engine;
        this.watch = new Watch(engine.book(), invariants);
        this.stamper = stamper;
        this.state = engine.initial();
    }

    /** What the engine says to a command. */
    sealed interface Judgement {

        /** It stands, and this is to be recorded. */
        record Accepted(ImmutableList<JournalEntry> entries) implements Judgement {}

        /** Nothing has changed. */
        record Refused(Rejection rejection) implements Judgement {}
    }

    /**
     * Decides a command, and goes on from there if it was accepted.
     *
     * @throws IllegalStateException if an invariant is found broken; the state is then the one before
     */
    Judgement decide(Command command) {
        Stamped stamped = stamper.stamp(sequence + 1, command);
        return switch (engine.decide(state, stamped)) {
            case Answer.Refused(var rejection) -> new Judgement.Refused(rejection);
            case Answer.Accepted accepted -> {
                state = watch.follow(state, accepted);
                sequence = stamped.sequence();
                yield new Judgement.Accepted(entries(stamped.at(), accepted.events()));
            }
        };
    }

    /** When the time of the phase is over; empty while none runs. */
    Optional<Instant> due() {
        var conduct = state.conduct();
        return conduct.paused() ? Optional.empty() : conduct.clock().closes();
    }

    /** Lets the phase end whose time is over, if there is one. */
    Optional<ImmutableList<JournalEntry>> elapse() {
        if (due().filter(stamper::isPast).isEmpty()) {
            return Optional.empty();
        }
        return switch (decide(new ClockCommand.ElapseTime())) {
            case Judgement.Accepted(var entries) -> Optional.of(entries);
            case Judgement.Refused(var rejection) ->
                throw new IllegalStateException("the time was over, and then not: " + rejection);
        };
    }

    private ImmutableList<JournalEntry> entries(Instant at, ImmutableList<Event> events) {
        return events.stream()
                .map(event -> new JournalEntry(sequence, at, event))
                .collect(ImmutableList.toImmutableList());
    }

    SessionState state() {
        return state;
    }

    /** The last command that was accepted. */
    long sequence() {
        return sequence;
    }

    String stateHash() {
        return state.hash().toString();
    }
}
