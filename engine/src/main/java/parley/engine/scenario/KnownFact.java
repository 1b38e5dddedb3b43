package parley.engine.scenario;

import com.google.common.collect.ImmutableList;

/**
 * Something known at the start.
 *
 * @param sources tags of the header's sources
 * @param carries what in the scenario rests on it; may be empty
 */
public record KnownFact(String id, String statement, ImmutableList<String> sources, String carries) {}
