/**
 * What must hold in every session of every scenario, whoever plays and whatever the rules' code says: the one list that
 * tests, the simulator and the running server share. Each invariant is written from the rulebook and counts again; none
 * asks the code that it checks.
 *
 * <pre>
 * before + event &gt; after            looked at after every event     {@link parley.engine.invariant.Step}
 * rest + all events of one command &gt; rest    looked at when all is done   {@link parley.engine.invariant.Course}
 * </pre>
 *
 * <p>The numbers are those of the list of twenty and are never reused. Here are 1 to 13, 18 and 20. Of 11 the permutation
 * of arrivals, and of 20 that every state has a way to its end, are shown by exhaustion in the module {@code simulator}.
 * Elsewhere are 14, secrecy (the tests of {@code parley.engine.view} and the server's SecrecyIT), 15, one connection a
 * seat, and 16, exactly once (HostedSessionTest, ResumeIT), 17, durable before shown (FreezingTest and the tests of
 * {@code Releases}), and 19, the law of the stream (ResumeIT, TranscriptIT).
 */
@NullMarked
package parley.engine.invariant;

import org.jspecify.annotations.NullMarked;
