package parley.simulator.play;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.session.SessionState;
import parley.simulator.Plan;

/** A session as the engine plays it: nothing but {@link Engine#decide} and {@link Engine#evolve}. */
public final class Performance {

    private final Engine engine;
    private final long seed;
    private final ImmutableList<Witness> witnesses;
    private int index;
    private int accepted;

    /**
     * A session of this engine's scenario.
     *
     * @param seed where its stamps take their chance from
     */
    public Performance(Engine engine, long seed, ImmutableList<Witness> witnesses) {
        this.engine = engine;
        this.seed = seed;
        this.witnesses = witnesses;
    }

    /** Plays a plan with an engine of its own, to the end. */
    public static SessionState of(Plan plan, ImmutableList<Witness> witnesses) {
        Iterator<Command> commands = plan.commands().iterator();
        return new Performance(new Engine(plan.scenario()), plan.seed(), witnesses)
                .play(state -> commands.hasNext() ? Optional.of(commands.next()) : Optional.empty());
    }

    /**
     * Plays until nothing more is said.
     *
     * @return the state at the end
     * @throws RuntimeException if the engine or a witness finds something broken
     */
    public SessionState play(Source source) {
        SessionState state = engine.initial();
        for (var next = source.next(state); next.isPresent(); next = source.next(state)) {
            state = take(state, next.get());
        }
        for (Witness witness : witnesses) {
            witness.ended(state);
        }
        return state;
    }

    private SessionState take(SessionState state, Command command) {
        Answer answer = engine.decide(state, Stamped.virtual(accepted + 1L, seed, command));
        for (Witness witness : witnesses) {
            witness.answered(index, command, answer);
        }
        index++;
        return switch (answer) {
            case Answer.Refused refused -> state;
            case Answer.Accepted answered -> {
                accepted++;
                happen(state, answered);
                yield answered.after();
            }
        };
    }

    /** Shows the witnesses the state after every event, and the one that the referee has handed back. */
    private void happen(SessionState state, Answer.Accepted answered) {
        SessionState now = state;
        for (Event event : answered.events()) {
            SessionState before = now;
            now = engine.evolve(before, event);
            for (Witness witness : witnesses) {
                witness.happened(before, event, now);
            }
        }
        for (Witness witness : witnesses) {
            witness.rested(state, answered.events(), answered.after());
        }
    }
}
