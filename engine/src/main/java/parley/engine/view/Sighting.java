package parley.engine.view;

import parley.engine.event.Event;

/** One event as one viewer may see it. Only the {@link Projector} makes them. */
public final class Sighting {

    private final Event event;

    Sighting(Event event) {
        this.event = event;
    }

    /** What the viewer sees: the event, without what is hidden from this viewer. */
    public Event event() {
        return event;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting sighting && event.equals(sighting.event);
    }

    @Override
    public int hashCode() {
        return event.hashCode();
    }

    @Override
    public String toString() {
        return "Sighting[" + event + "]";
    }
}
