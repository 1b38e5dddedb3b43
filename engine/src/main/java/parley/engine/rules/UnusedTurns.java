package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Event;

/**
 * The turns that pass because nobody used them in the phase that is ending. That is asked once, when its texts are closed:
 * talks that come to life again by what falls due after that keep the turn, which nobody could have used.
 */
final class UnusedTurns {

    private boolean isAsked = true;

    /** A phase ends. */
    void ask() {
        isAsked = false;
    }

    /** Whether a turn has yet to pass. */
    boolean arePassing(Table table) {
        return !isAsked && TurnTaking.unused(table).isPresent();
    }

    /** The next turn that passes; after the last, none does before another phase ends. */
    Optional<ImmutableList<Event>> next(Table table) {
        if (isAsked) {
            return Optional.empty();
        }
        var passed = TurnTaking.unused(table);
        isAsked = passed.isEmpty();
        return passed;
    }
}
