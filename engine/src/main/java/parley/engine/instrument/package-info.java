/**
 * Instruments: things with a life of their own that decisions and acts set going. Each is a sealed family of states; a
 * transition is a method of the states that allow it, so what cannot happen cannot be written.
 *
 * <pre>
 * Invitation   Held &gt; Ready &gt; Issued &gt; {Accepted | Clarifying | Declined}
 *              Clarifying &gt; {Accepted | Declined},  Ready &gt; Held,  Declined &gt; Accepted
 *              Issued &gt; Withdrawn
 * Conference   Planned &gt; {HalfOpen &gt; Open | Open},  {HalfOpen | Open} &gt; Paused &gt; Open,  any &gt; Collapsed
 * Designation  Undesignated &gt; Contested &gt; {Designated | Cleared | Parked},  Parked &gt; Contested;  Listed for good
 * CeaseFire    None &gt; Drafted &gt; TermsSet &gt; OpenForAcceptance &gt; {Pending &gt; InForce | Lapsed}
 *              InForce &gt; {Strained &gt; {InForce | Lapsed} | Expired}
 * Presence     Present &gt; {Boycotting | Withdrawn} &gt; Present;  Excluded for good
 * </pre>
 *
 * <p>An {@link parley.engine.instrument.Act} is what a role asks of an instrument. Some acts are a role's own,
 * for itself: the answer to an invitation, the acceptance of terms, staying away. Every other act is allowed by a decision
 * of the scenario.
 */
@NullMarked
package parley.engine.instrument;

import org.jspecify.annotations.NullMarked;
