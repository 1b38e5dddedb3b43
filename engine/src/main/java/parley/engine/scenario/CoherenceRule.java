package parley.engine.scenario;

import parley.engine.condition.Condition;

/**
 * Something that a package must meet together with what is settled. Not tested while it names an issue that is neither
 * settled nor proposed.
 *
 * @param sentence shown when it is not met
 */
public record CoherenceRule(String id, Condition condition, String sentence) {}
