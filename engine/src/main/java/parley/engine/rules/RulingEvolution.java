package parley.engine.rules;

import parley.engine.event.RulingEvent;
import parley.engine.session.SessionState;

/** The state after a ruling. */
final class RulingEvolution {

    private RulingEvolution() {}

    static SessionState apply(SessionState state, RulingEvent event) {
        return switch (event) {
            case RulingEvent.Paused paused -> state.with(state.conduct().pause());
            case RulingEvent.Resumed resumed -> state.with(state.conduct().resume());
            case RulingEvent.PhaseCutShort cut -> state;
            case RulingEvent.Announced announced -> state;
            case RulingEvent.SessionCutShort cut -> state;
        };
    }
}
