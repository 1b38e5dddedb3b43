/**
 * The rules: what becomes of a command, and what follows from it.
 *
 * <p>One {@code ...Rules} class a topic answers the commands of that topic; none calls another. What follows by itself
 * (a text closes, a prerequisite comes to hold, a phase ends) is found by {@link parley.engine.rules.Consequences}, one
 * step at a time, until nothing changes. {@link parley.engine.rules.Evolution} folds the events.
 *
 * <pre>
 * command &gt; Admission &gt; ...Rules &gt; events &gt; Consequences (Closing, Timers, ...) &gt; more events
 * </pre>
 *
 * <p>Everything here is a function of a {@link parley.engine.rules.Table}: a rulebook and a state.
 */
@NullMarked
package parley.engine.rules;

import org.jspecify.annotations.NullMarked;
