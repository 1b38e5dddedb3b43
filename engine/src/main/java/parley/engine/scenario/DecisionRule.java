package parley.engine.scenario;

import java.time.Instant;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;

/**
 * A procedure under the name that the scenario gives it.
 *
 * @param title in words, to stand after "by"
 * @param waits whether it keeps a proposal open to its close although all positions that count have been taken
 * @param until the instant of story time at which it closes, and after which no text can be submitted to it; absent where a
 *     text closes at the end of the next playing phase
 */
public record DecisionRule(ProcedureId id, String title, Procedure procedure, boolean waits, Optional<Instant> until) {

    /** A procedure that closes at the end of the next playing phase. */
    public DecisionRule(ProcedureId id, String title, Procedure procedure, boolean waits) {
        this(id, title, procedure, waits, Optional.empty());
    }
}
