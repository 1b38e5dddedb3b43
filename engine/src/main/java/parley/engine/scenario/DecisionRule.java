package parley.engine.scenario;

import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;

/**
 * A procedure under the name that the scenario gives it.
 *
 * @param title in words, to stand after "by"
 * @param waits whether it keeps a proposal open to its close although all positions that count have been taken
 */
public record DecisionRule(ProcedureId id, String title, Procedure procedure, boolean waits) {}
