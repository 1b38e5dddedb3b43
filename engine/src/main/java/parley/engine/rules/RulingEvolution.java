package parley.engine.rules;

import parley.engine.event.RulingEvent;
import parley.engine.session.SessionState;

/** The state after a ruling. */
final class RulingEvolution {

    private RulingEvolution() {}

    static SessionState apply(SessionState state, RulingEvent event) {
        return switch (event) {
            case RulingEvent.Paused(var reason, var at) ->
                state.with(state.conduct().pause(at));
            case RulingEvent.Resumed(var reason, var closes) ->
                state.with(state.conduct().resume(closes));
            case RulingEvent.PhaseExtended(var phase, var by, var closes, var reason) ->
                state.with(state.conduct().closing(closes));
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
