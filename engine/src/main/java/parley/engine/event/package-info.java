/**
 * What happened: events, in the past tense. The journal of a session is a list of them, and its state is their fold.
 *
 * <p>An event says everything that is needed to fold it and to decide who may see it; neither needs the scenario or the
 * state it happened in. In particular every event about a proposal names its {@link parley.engine.id.ProposalId}, which
 * holds the audience.
 */
@NullMarked
package parley.engine.event;

import org.jspecify.annotations.NullMarked;
