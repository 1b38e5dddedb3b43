/**
 * How fast the referee is, measured by JMH on the scenario that ships with Parley.
 *
 * <p>{@link parley.benchmarks.RefereeBenchmark} replays commands that were recorded from real matches, {@link
 * parley.benchmarks.MatchBenchmark} plays whole matches. Nothing here is a test, and a build only compiles it.
 *
 * <pre>
 * Zurich &gt; Recording (of a match) &gt; CommandStream &gt; RefereeBenchmark
 * </pre>
 */
@NullMarked
package parley.benchmarks;

import org.jspecify.annotations.NullMarked;
