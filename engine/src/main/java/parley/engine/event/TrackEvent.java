package parley.engine.event;

import com.google.common.collect.ImmutableList;
import parley.engine.id.TrackId;

/** What happened to the tracks. Everybody sees these. */
public sealed interface TrackEvent extends Event {

    /** They moved, in this order, for one cause. */
    record Moved(Cause cause, ImmutableList<Shift> shifts) implements TrackEvent {}

    /**
     * One track moved.
     *
     * @param by what was to be added
     * @param to where it stands now: 0 to 100
     */
    record Shift(TrackId track, int by, int to) {}
}
