package parley.simulator.play;

import com.google.common.collect.ImmutableList;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.session.SessionState;
import parley.simulator.Plan;

/** A plan as the engine plays it: nothing but {@link Engine#decide} and {@link Engine#evolve}. */
public final class Performance {

    private final Engine engine;
    private final Plan plan;
    private final ImmutableList<Witness> witnesses;

    /** This plan, played by an engine of its scenario. */
    public Performance(Engine engine, Plan plan, ImmutableList<Witness> witnesses) {
        this.engine = engine;
        this.plan = plan;
        this.witnesses = witnesses;
    }

    /**
     * Plays it to the end.
     *
     * @return the state at the end
     * @throws IllegalStateException if the engine or a witness finds an invariant broken
     */
    public SessionState play() {
        SessionState state = engine.initial();
        int accepted = 0;
        for (int index = 0; index < plan.commands().size(); index++) {
            Command command = plan.commands().get(index);
            Answer answer = engine.decide(state, plan.stamp(accepted, command));
            for (Witness witness : witnesses) {
                witness.answered(index, command, answer);
            }
            if (answer instanceof Answer.Accepted(var events)) {
                accepted++;
                state = happen(state, events);
            }
        }
        for (Witness witness : witnesses) {
            witness.ended(state);
        }
        return state;
    }

    private SessionState happen(SessionState state, ImmutableList<Event> events) {
        SessionState now = state;
        for (Event event : events) {
            SessionState before = now;
            now = engine.evolve(before, event);
            for (Witness witness : witnesses) {
                witness.happened(before, event, now);
            }
        }
        return now;
    }
}
