/**
 * The referee. {@link parley.engine.Engine} is the one way in: it decides commands and folds events, and knows neither
 * clock nor chance, thread nor file.
 *
 * <pre>
 * state + stamped command &gt; decide &gt; Refused(rejection) | Accepted(events)
 * state + event           &gt; evolve &gt; state
 * </pre>
 *
 * <p>The packages form a ladder; each imports only those before it: {@code id, condition, procedure, instrument,
 * scenario, proposal, session, command, event, answer, rules,
 * invariant}, this one, {@code view}.
 */
@NullMarked
package parley.engine;

import org.jspecify.annotations.NullMarked;
