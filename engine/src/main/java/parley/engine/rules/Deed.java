package parley.engine.rules;

import java.util.Optional;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;

/**
 * An act that is about to take effect.
 *
 * @param by the role that does it, or the sponsor of the text that asks for it
 * @param text the text that asks for it; absent when the role acts by its own right
 */
record Deed(RoleId by, Act act, String note, Optional<ProposalId> text) {}
