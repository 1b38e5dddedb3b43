/**
 * Instruments: things with a life of their own that decisions and acts set going. Each is a sealed family of states; a
 * transition is a method of the states that allow it, so what cannot happen cannot be written.
 *
 * <pre>
 * Invitation   Held &gt; Ready &gt; Issued &gt; {Accepted | Clarifying | Declined}
 *              Clarifying &gt; {Accepted | Declined},  Ready &gt; Held,  Declined &gt; Accepted
 * Conference   Planned &gt; {HalfOpen &gt; Open | Open},  {HalfOpen | Open} &gt; Paused &gt; Open
 * </pre>
 *
 * <p>An {@link parley.engine.instrument.Act} is what a role asks of an instrument. The invitee's own answers (accept,
 * clarify, decline) belong to the invitee; every other act is allowed by a decision of the scenario.
 */
@NullMarked
package parley.engine.instrument;

import org.jspecify.annotations.NullMarked;
