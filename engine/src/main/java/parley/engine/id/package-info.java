/**
 * Identities. Everything a session refers to has a type of its own here, so that a role can never be passed where an
 * issue is wanted.
 *
 * <p>Identities that a scenario chooses are symbols: 1 to 40 letters, digits, {@code _ - .}. A {@link
 * parley.engine.id.ProposalId} is different: it is made of the audience of the proposal and its number within that
 * audience. So every event about a proposal carries the list of those who may know of it, and a number betrays nothing
 * to anybody outside.
 *
 * <p>Imports nothing else of the engine.
 */
@NullMarked
package parley.engine.id;

import org.jspecify.annotations.NullMarked;
