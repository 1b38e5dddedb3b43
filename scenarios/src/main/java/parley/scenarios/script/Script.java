package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.id.PhaseId;
import parley.engine.id.ScenarioId;

/**
 * Moves written down in advance.
 *
 * @param phases in the order of the calendar; a phase that is not there has no moves, and every seat yields
 * @param expect how it is to come out, if it says so
 */
public record Script(
        String name,
        String title,
        ScenarioId scenario,
        ImmutableList<ScriptPhase> phases,
        Optional<Expectation> expect) {
    /** The moves of one phase, in the order in which they are made. */
    public record ScriptPhase(PhaseId phase, ImmutableList<ScriptMove> moves, Then then) {}

    /** What follows the moves of a phase. */
    public enum Then {
        /** Every scripted seat yields. */
        YIELD,
        /** The script ends here, and the phase stays open. */
        STOP
    }
}
