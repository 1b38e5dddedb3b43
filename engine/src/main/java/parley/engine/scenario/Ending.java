package parley.engine.scenario;

import parley.engine.condition.Condition;

/** A way for a session to end. Tested in order at the end of each round; the last one applies after the last round. */
public record Ending(String outcome, Condition condition, String sentence) {}
