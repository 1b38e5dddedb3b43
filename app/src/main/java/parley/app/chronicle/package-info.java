/**
 * A match as prose: who moved what, what was decided and by which rule and tally, what still waits and for whom.
 *
 * <pre>
 * Seen events &gt; Chronicle &gt; one teller a topic (session, messages, texts, verdicts, instruments) &gt; Page
 * </pre>
 *
 * <p>Sides are called by their names, dates are those of the story in the calendar's zone, and the same match gives the
 * same words. Nothing here knows a scenario: all that is special about one comes from its own titles and labels.
 */
@NullMarked
package parley.app.chronicle;

import org.jspecify.annotations.NullMarked;
