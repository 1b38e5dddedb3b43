package parley.engine.invariant;

import java.io.Serial;
import parley.engine.event.Event;

/** An invariant does not hold: a bug of the engine or a fault of the scenario. The session cannot go on. */
public final class BrokenInvariantException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Violation violation;
    private final transient Event event;

    /** @param event the event after which it was found */
    public BrokenInvariantException(Violation violation, Event event) {
        super("%s (after %s)".formatted(violation, event));
        this.violation = violation;
        this.event = event;
    }

    /** What is broken. */
    public Violation violation() {
        return violation;
    }

    /** The event after which it was found. Its text may quote a player. */
    public Event event() {
        return event;
    }
}
