package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.answer.Answer;
import parley.engine.event.Event;
import parley.engine.rules.Evolution;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** Follows a session and looks at every event of it. */
public record Watch(Rulebook book, ImmutableList<Invariant> invariants) {

    /**
     * The state after all that a command led to.
     *
     * @throws BrokenInvariantException if one of the invariants does not hold
     */
    public SessionState follow(SessionState before, Answer.Accepted answer) {
        SessionState now = before;
        for (Event event : answer.events()) {
            SessionState next = Evolution.apply(now, event);
            look(new Step(book, now, event, next));
            now = next;
        }
        rest(before, answer.events(), answer.after());
        return answer.after();
    }

    /**
     * Looks at all that a command led to, now that it is done.
     *
     * @throws BrokenInvariantException if one of the invariants does not hold
     */
    public void rest(SessionState before, ImmutableList<Event> events, SessionState after) {
        Course course = new Course(book, before, events, after);
        first(invariant -> invariant.check(course)).ifPresent(violation -> {
            throw new BrokenInvariantException(violation, events.getLast());
        });
    }

    /**
     * Looks at one event.
     *
     * @throws BrokenInvariantException if one of the invariants does not hold
     */
    public void look(Step step) {
        first(invariant -> invariant.check(step)).ifPresent(violation -> {
            throw new BrokenInvariantException(violation, step.event());
        });
    }

    private Optional<Violation> first(Function<Invariant, Optional<Violation>> check) {
        for (Invariant invariant : invariants) {
            Optional<Violation> violation = check.apply(invariant);
            if (violation.isPresent()) {
                return violation;
            }
        }
        return Optional.empty();
    }
}
