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
            case RulingEvent.DeadlineMoved(var deadline, var to, var reason) ->
                state.with(state.conduct().move(deadline, to));
            case RulingEvent.NewsSent sent -> state;
            case RulingEvent.SeatGiven given -> state;
            case RulingEvent.SheetsReleased released ->
                state.with(state.conduct().release());
            case RulingEvent.ActVoided(var act, var reason) -> VoidEvolution.apply(state, act.orElseThrow());
            case RulingEvent.Announced announced -> state;
            case RulingEvent.SessionCutShort cut -> state;
        };
    }
}
